// Reads a page as PictureInWords has it. A part is an element that is drawn; of Vaadin's elements those inside that have a
// name of their own (part="…") are told too.
() => {
  const inherited = ['color', 'font-size', 'font-weight', 'line-height', 'letter-spacing', 'text-align', 'white-space-collapse',
    'text-wrap-mode', 'overflow-wrap', 'cursor', 'list-style-type', 'fill', 'stroke', 'stroke-width', 'writing-mode'];
  const own = {
    'background-color': 'rgba(0, 0, 0, 0)', 'background-image': 'none', 'border-top': '', 'border-right': '', 'border-bottom': '',
    'border-left': '', 'border-top-left-radius': '0px', 'border-bottom-right-radius': '0px', 'padding': '0px', 'margin': '0px',
    'row-gap': 'normal', 'column-gap': 'normal', 'grid-template-columns': 'none', 'box-shadow': 'none', 'text-decoration-line': 'none',
    'text-decoration-thickness': 'auto', 'text-underline-offset': 'auto', 'opacity': '1', 'outline-style': 'none', 'overflow-x': 'visible',
    'position': 'static', 'transform': 'none',
  };
  const places = [];
  const looks = new Map();
  const hex = words => words.replace(/rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/g, (all, r, g, b, a) =>
    '#' + [r, g, b].map(one => Number(one).toString(16).padStart(2, '0')).join('') + (a === undefined ? '' : '/' + a));
  const rounded = words => words.replace(/-?\d+\.\d+(?=px)/g, number => String(Math.round(Number(number) * 10) / 10));
  const kind = element => {
    const classes = element.getAttribute('class');
    const part = element.getRootNode() instanceof ShadowRoot ? element.getAttribute('part') : null;
    return element.localName + (classes ? '.' + classes.trim().split(/\s+/).join('.') : '') + (part ? '::' + part.split(' ').join('::') : '');
  };
  const words = element => {
    const text = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.textContent).join(' ').replace(/\s+/g, ' ').trim();
    return text ? ' “' + (text.length > 40 ? text.slice(0, 40) + '…' : text) + '”' : '';
  };
  const children = element => {
    const light = element.localName === 'slot' ? element.assignedElements() : [...element.children];
    return element.shadowRoot ? [...element.shadowRoot.children] : light;
  };
  const look = (element, style, around) => {
    const told = [];
    for (const property of inherited) {
      const value = style.getPropertyValue(property);
      if (!around || value !== around.getPropertyValue(property)) {
        told.push(property + ' ' + value);
      }
    }
    for (const [property, usual] of Object.entries(own)) {
      const value = style.getPropertyValue(property);
      const none = property.startsWith('border-') && !property.includes('radius') && /^0px|none/.test(value);
      // columns are as wide as there is room: the places tell that
      if (value !== usual && !none) {
        told.push(property === 'grid-template-columns' ? 'columns ' + value.split(' ').length : property + ' ' + value);
      }
    }
    return rounded(hex(told.join('; ')));
  };
  const visit = (element, depth, path, around) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.display === 'none' || element.closest('.sprite, .unseen, .unseen-words, .skip')) {
      return;
    }
    const drawn = style.display === 'contents'
      || (element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false}) && box.width > 0 && box.height > 0);
    if (!drawn) {
      return;
    }
    const named = !(element.getRootNode() instanceof ShadowRoot) || element.hasAttribute('part');
    const told = style.display !== 'contents' && element.localName !== 'slot' && named;
    const here = told ? kind(element) : path;
    if (told) {
      places.push('  '.repeat(depth) + here + words(element) + ' '
        + [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round).join(' '));
      const within = (path ? path + ' > ' : '') + here;
      const seen = look(element, style, around);
      if (seen) {
        looks.set(within + ': ' + seen, true);
      }
    }
    if (element.localName === 'select') {
      return;
    }
    for (const child of children(element)) {
      visit(child, told ? depth + 1 : depth, told ? here : path, told ? style : around);
    }
  };
  visit(document.body, 0, '', null);
  return {places, looks: [...looks.keys()]};
}
