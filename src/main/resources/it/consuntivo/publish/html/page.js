// Sorts and filters what the page shows without it. No sign that XML would take for markup.
(() => {
  'use strict';
  const words = document.body.dataset;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  const element = (tag, attributes, text) => {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.textContent = text;
    return made;
  };

  // Cells without a value come last, whichever way the others go.
  const key = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.v) return Number(cell.dataset.v);
    const text = cell.textContent.trim();
    return text === '–' ? null : text;
  };
  const compare = (one, other, way) => {
    if (one === null) return other === null ? 0 : 1;
    if (other === null) return -1;
    const both = typeof one === 'number' ? typeof other === 'number' : false;
    return way * (both ? one - other : collator.compare(String(one), String(other)));
  };

  const sort = (table, column) => {
    const heading = table.tHead.rows[0].cells[column];
    const way = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    [...table.tHead.rows[0].cells].forEach(cell => cell.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', way === 1 ? 'ascending' : 'descending');
    const body = table.tBodies[0];
    [...body.rows]
      .map(row => [key(row, column), row])
      .sort((one, other) => compare(one[0], other[0], way))
      .forEach(([, row]) => body.append(row));
  };

  let fields = 0;
  const field = (tag, words) => {
    const control = element(tag, { id: 'field-' + ++fields }, '');
    const box = element('div', {}, '');
    box.append(element('label', { for: control.id }, words), control);
    return [box, control];
  };

  const tools = (before, items, extra, isShown) => {
    const bar = element('div', { class: 'tools' }, '');
    const [box, input] = field('input', words.filter);
    input.type = 'search';
    const shown = element('output', { for: input.id }, '');
    const show = () => {
      const wanted = fold(input.value.trim());
      let number = 0;
      items().forEach(item => {
        item.hidden = !(isShown(item) ? fold(item.textContent).includes(wanted) : false);
        if (!item.hidden) number++;
      });
      shown.textContent = words.shown.replace('{0}', number).replace('{1}', items().length);
      return wanted;
    };
    bar.append(box, ...extra, shown);
    before.before(bar);
    input.addEventListener('input', show);
    return show;
  };

  document.querySelectorAll('table.rows').forEach(table => {
    const rows = () => [...table.tBodies[0].rows];
    if (rows().length > 1) {
      [...table.tHead.rows[0].cells].forEach((cell, column) => {
        const button = element('button', { type: 'button' }, cell.textContent);
        button.addEventListener('click', () => sort(table, column));
        cell.replaceChildren(button);
      });
    }
    if (rows().length > 10) tools(table.parentElement, rows, [], () => true);
  });

  const groups = document.querySelector('.groups');
  if (groups) {
    const items = () => [...groups.querySelectorAll('.findings li')];
    const [box, select] = field('select', words.severity);
    ['all', 'error', 'warning'].forEach(name => select.append(element('option', { value: name }, words[name])));
    const isShown = item => select.value === 'all' || item.classList.contains(select.value);
    const show = tools(groups, items, [box], isShown);
    const update = () => {
      show();
      groups.querySelectorAll('details').forEach(group => {
        group.hidden = !group.querySelector('.findings li:not([hidden])');
      });
    };
    select.addEventListener('change', update);
    groups.previousElementSibling.addEventListener('input', update);
  }

  // A printed page shows what is folded away on the screen.
  const folded = () => [...document.querySelectorAll('details:not([open])')];
  let opened = [];
  addEventListener('beforeprint', () => { opened = folded(); opened.forEach(one => { one.open = true; }); });
  addEventListener('afterprint', () => { opened.forEach(one => { one.open = false; }); });
})();
