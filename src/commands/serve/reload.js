// Sent by `helder serve` alone: reloads the page once something else is shown. A reload keeps the place one was reading.
(() => {
  const moment = document.currentScript.dataset.moment;
  const changes = new EventSource('/.helder/events');
  changes.onmessage = (event) => {
    if (event.data !== moment) {
      changes.close();
      location.reload();
    }
  };
})();
