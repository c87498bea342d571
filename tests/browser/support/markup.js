// Reads links out of pages without a browser. The pages validate, so every attribute is quoted.
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return NAMED[name] ?? whole;
  });

/** The attributes of every element with this name, in the order of the page. */
export function elements(html, name) {
  return [...html.matchAll(new RegExp(`<${name}\\b((?:\\s+[\\w-]+(?:="[^"]*")?)*)\\s*/?>`, 'g'))].map(([, inside]) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, decoded(value ?? '')]),
    ),
  );
}
