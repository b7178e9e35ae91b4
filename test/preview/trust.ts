// office.js asks in a hidden frame whether it may trust a host that is not Microsoft's: this preview's own page.
window.addEventListener('message', () => {
  window.parent.postMessage(JSON.stringify({ hostUserTrusted: true }), window.location.origin);
});
