/** Makes, shows and sends the day's edition. */

const $ = (id) => document.getElementById(id);
const say = (text) => {
  $('status').textContent = text;
};

const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

let date = null;
let scheme = 'light';
let narrow = false;

function show() {
  if (date === null) return;
  const frame = document.createElement('iframe');
  frame.src = `/edition/mail/${date}?scheme=${scheme}`;
  frame.title = 'The mail as a reader sees it';
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  if (narrow) frame.className = 'narrow';
  $('stage').replaceChildren(frame);
  $('page').href = `/view/editions/${date}/edition.html`;
  $('text').href = `/view/editions/${date}/edition.txt`;
  for (const id of ['page', 'text', 'sending']) $(id).hidden = false;
}

function choose(pressed, other, change) {
  $(pressed).addEventListener('click', () => {
    change();
    $(pressed).setAttribute('aria-pressed', 'true');
    $(other).setAttribute('aria-pressed', 'false');
    show();
  });
}
choose('wide', 'narrow', () => {
  narrow = false;
});
choose('narrow', 'wide', () => {
  narrow = true;
});
choose('light', 'dark', () => {
  scheme = 'light';
});
choose('dark', 'light', () => {
  scheme = 'dark';
});

// At first as its reader has it.
if (matchMedia('(prefers-color-scheme: dark)').matches) $('dark').click();

const asked = async (path, body) => {
  const answer = await fetch(path, { method: 'POST', ...(body ? { body } : {}) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};

async function makeEdition() {
  $('make').disabled = true;
  say('Making the edition …');
  try {
    const { counts, ...made } = await asked('/api/edition');
    date = made.date;
    say(
      counts.stories === 0
        ? 'Nothing arrived in the last 24 hours.'
        : `${plural(counts.stories, 'story', 'stories')} of ${plural(counts.articles, 'article')}, ${plural(counts.minutes, 'minute')}`,
    );
    show();
  } catch (error) {
    say(error.message);
    $('stage').replaceChildren();
  } finally {
    $('make').disabled = false;
  }
}

$('make').addEventListener('click', makeEdition);
// Whoever comes here wants to see it; it is made anew from what is there, and nothing is sent.
await makeEdition();

$('send').addEventListener('submit', async (event) => {
  event.preventDefault();
  say('Sending …');
  try {
    const { where } = await asked('/api/edition/send', new URLSearchParams(new FormData(event.target)));
    say(`Sent to ${where} at ${new Date().toLocaleTimeString()}.`);
  } catch (error) {
    say(error.message);
  }
});
