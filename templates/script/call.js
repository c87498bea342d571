/* helder template 1: number keys choose the answers of a call, and 0 begins a new case; it follows situation.js */
// Keys count where the focus is, among the questions of a decision, and it is there when the sheet opens: who speaks to the
// computer may say a number by accident anywhere else (WCAG 2.1.4). Comments begin a line, and no string goes over one.
(() => {
  const checks = [...document.querySelectorAll('.check.on')];
  for (const check of checks) {
    // A click beside the answers leaves the focus among them.
    check.tabIndex = -1;
    check.addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
      if (ctrlKey || altKey || metaKey) return;
      const links = check.querySelectorAll('.now .choices a');
      const link = key === '0' ? check.querySelector('.anew') : links[key - 1];
      link?.click();
    });
  }
  const asked = checks.find((check) => check.querySelector(':target')) ?? checks[0];
  const heading = asked?.querySelector('.now h4');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
})();
