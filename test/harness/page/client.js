/** The page: asks for the state, shows it, asks again when the stack says that something changed. */

import { $, encodePath, make, plural, timeOf } from './elements.js';
import { deadItem, digestItem, fill, rejectedItem } from './list.js';
import { addUpload, settleUploads, takeDrop, whenArrived } from './uploads.js';

let state = null;
/** Bases that were there when they were last drawn; new ones are shown as new. */
let drawn = null;
const shown = () => decodeURIComponent(location.hash.slice(1));

// ---------------------------------------------------------------- lists

function draw() {
  const { digests, rejected, dead, queue } = state;
  const words = $('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (...texts) => {
    const text = texts.filter(Boolean).join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const entries = digests.entries.filter((entry) =>
    fits(entry.headline, entry.section, entry.publisher, entry.source),
  );
  const none = words.length > 0 ? 'Nothing here has these words.' : null;
  fill(
    'digests',
    entries.map((entry) =>
      digestItem(entry, { chosen: shown(), fresh: drawn !== null && !drawn.has(entry.base) }),
    ),
    none ?? 'No digest yet. Drop an article.',
  );
  fill(
    'rejected',
    rejected
      .filter(({ key, code, message }) => fits(key, code, message))
      .map((entry) => rejectedItem(entry, takeBack)),
    none ?? 'Nothing was rejected.',
  );
  fill(
    'dead',
    dead.filter(({ reason, body }) => fits(reason, body)).map(deadItem),
    none ?? 'Nothing was given up.',
  );
  drawn = new Set(digests.entries.map(({ base }) => base));
  const rest = digests.total - digests.entries.length;
  $('more').hidden = rest <= 0;
  $('more').textContent = `${plural(rest, 'older digest')} in the bucket.`;
  for (const [tab, count] of [
    ['digests', digests.total],
    ['rejected', rejected.length],
    ['dead', dead.length],
  ]) {
    $(`tab-${tab}`).querySelector('span').textContent = count;
  }
  $('samples').hidden = !digests.entries.some(({ source }) => source.startsWith('samples/'));
  const sections = [...new Set(digests.entries.map(({ section }) => section).filter(Boolean))].sort();
  $('sections').replaceChildren(...sections.map((value) => make('option', { value })));
  const work = queue.waiting + queue.inFlight;
  $('status').className = work > 0 ? 'status busy' : 'status';
  $('status').textContent =
    work > 0 ? `${plural(queue.inFlight, 'article')} in work, ${queue.waiting} waiting` : 'Ready';
  $('command').textContent =
    `aws s3 cp article.html s3://incoming/world/ --endpoint-url ${state.endpoint} --no-sign-request`;
  settleUploads(state);
}

let asking = false;
let again = false;

/** Asks for the state, once at a time, once more when something changed meanwhile. */
async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      state = await (await fetch('/api/state')).json();
      draw();
      show();
      // A burst of changes is one more look, not hundreds.
      await new Promise((resolve) => setTimeout(resolve, 150));
    } while (again);
  } finally {
    asking = false;
  }
}

// ---------------------------------------------------------------- the digest

let inStage = '';

/** As narrow as where the style sheet shows the list or a digest. */
const phone = matchMedia('(max-width: 800px)');

function show() {
  const chosen = shown();
  // What was removed, or gave way to a newer version, is shown no more; an edition's base is of no entry.
  const there =
    state.digests.total > state.digests.entries.length ||
    state.digests.entries.some(({ base }) => base === chosen);
  // Unasked, the newest that the reader can read; samples come in many languages.
  const own = state.digests.entries.find(({ language }) => navigator.language.startsWith(language));
  const unasked = phone.matches ? undefined : (own ?? state.digests.entries[0]);
  const wanted = (there ? chosen : '') || unasked?.base || '';
  // A phone shows the list or a digest, one of the two.
  document.body.classList.toggle('reading', wanted !== '' || state.digests.total === 0);
  for (const link of document.querySelectorAll('a.entry')) {
    if (link.dataset.base === wanted) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const entry = state.digests.entries.find(({ base }) => base === wanted);
  $('empty').hidden = state.digests.total > 0;
  $('bar').hidden = wanted === '';
  if (wanted === inStage) return;
  inStage = wanted;
  if (wanted === '') return $('stage').replaceChildren();
  const html = `/view/${encodePath(wanted)}.html`;
  $('source').textContent = entry ? `${entry.source} · arrived ${timeOf(entry.arrived)}` : wanted;
  $('original').hidden = $('remove').hidden = !entry;
  if (entry) $('original').href = `/article/${encodePath(entry.source)}`;
  $('remove').onclick = () => entry && void takeBack(entry.source);
  $('open-html').href = html;
  $('open-json').href = `/view/${encodePath(wanted)}.json`;
  $('stage').replaceChildren(
    make('iframe', {
      src: html,
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      title: entry?.headline ?? 'Digest',
    }),
  );
}

/** Takes an article back, with what was made of it. */
async function takeBack(key) {
  if (!confirm(`Remove ${key} and its digest?`)) return;
  const answer = await fetch(`/api/articles/${encodePath(key)}`, { method: 'DELETE' });
  if (!answer.ok) alert(await answer.text());
  await refresh();
}

function setNarrow(narrow) {
  $('stage').classList.toggle('narrow', narrow);
  $('narrow').setAttribute('aria-pressed', String(narrow));
  $('wide').setAttribute('aria-pressed', String(!narrow));
}

// ---------------------------------------------------------------- wiring

const tabs = ['digests', 'rejected', 'dead'];
function choose(chosen) {
  for (const tab of tabs) {
    $(`tab-${tab}`).setAttribute('aria-selected', String(tab === chosen));
    $(`tab-${tab}`).tabIndex = tab === chosen ? 0 : -1;
    $(`panel-${tab}`).hidden = tab !== chosen;
  }
}
for (const [index, tab] of tabs.entries()) {
  $(`tab-${tab}`).addEventListener('click', () => choose(tab));
  $(`tab-${tab}`).addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const to = tabs[(index + step + tabs.length) % tabs.length];
    choose(to);
    $(`tab-${to}`).focus();
  });
}

$('filter').addEventListener('input', draw);
$('wide').addEventListener('click', () => setNarrow(false));
$('narrow').addEventListener('click', () => setNarrow(true));
$('clear').addEventListener('click', () => {
  $('uploads').hidden = true;
  $('upload-list').replaceChildren();
});
$('remove-samples').addEventListener('click', async () => {
  await fetch('/api/samples', { method: 'DELETE' });
  await refresh();
});
$('files').addEventListener('change', ({ target }) => {
  for (const file of target.files) addUpload(file, '');
  target.value = '';
});
whenArrived(() => void refresh());
addEventListener('hashchange', () => state && show());
phone.addEventListener('change', () => state && show());

let depth = 0;
const carriesFiles = ({ dataTransfer }) => dataTransfer?.types.includes('Files');
addEventListener('dragenter', (event) => {
  if (!carriesFiles(event)) return;
  depth += 1;
  $('curtain').hidden = false;
});
addEventListener('dragleave', (event) => {
  if (!carriesFiles(event)) return;
  depth -= 1;
  $('curtain').hidden = depth > 0;
});
addEventListener('dragover', (event) => {
  if (carriesFiles(event)) event.preventDefault();
});
addEventListener('drop', (event) => {
  event.preventDefault();
  depth = 0;
  $('curtain').hidden = true;
  void takeDrop(event.dataTransfer.items, event.dataTransfer.files);
});

const events = new EventSource('/api/events');
for (const name of ['received', 'digested', 'rejected', 'withdrawn', 'dead', 'worked']) {
  events.addEventListener(name, refresh);
}
events.addEventListener('open', refresh);
events.addEventListener('error', () => {
  $('status').className = 'status lost';
  $('status').textContent = 'Not running: npm start brings it back';
});
