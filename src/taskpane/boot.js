// Runs before everything else, so that a pane that cannot start says why instead of waiting for ever.
// Plain old JavaScript: it has to run in exactly those browsers that cannot run the add-in.
(function () {
  var sentences = {
    old: 'Excel รุ่นนี้เก่าเกินไปสำหรับผู้ช่วย ITA โปรดใช้ Excel 2021 ขึ้นไป หรือ Microsoft 365',
    office:
      'เชื่อมต่อกับ Excel ไม่ได้ เพราะโหลดไฟล์จาก appsforoffice.microsoft.com ไม่สำเร็จ โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ตหรือแจ้งผู้ดูแลระบบ แล้วเปิดแผงนี้ใหม่',
    addin: 'โหลดผู้ช่วย ITA ไม่สำเร็จ โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ต แล้วปิดแผงนี้และเปิดใหม่',
  };
  var secondsUntilWeSaySo = 15;
  var said = false;

  // The sentence takes the place of the loading line; once the pane itself has been drawn, that line is gone.
  function say(reason) {
    var line = document.getElementById('loading');
    if (said) return;
    if (!line) {
      if (!document.body || document.readyState === 'loading')
        setTimeout(function () {
          say(reason);
        }, 50);
      return;
    }
    said = true;
    line.className = 'failed';
    line.setAttribute('role', 'alert');
    line.setAttribute('data-reason', reason);
    line.textContent = sentences[reason];
  }

  function isOffice(script) {
    return script.id === 'office';
  }

  // On the web office.js moves the focus by a list of its own: it sticks at the first control, lands on what is not there, and
  // leaves the pane when Escape only closed a help. The browser and the pane do this right, so office.js does not hear of it.
  window.addEventListener('keydown', function (event) {
    if (event.key === 'Tab' || (event.key === 'Escape' && event.defaultPrevented))
      event.stopImmediatePropagation();
  });

  // The newest thing that the add-in's code relies on; whoever has it has the syntax too.
  if (!Object.hasOwn || !Array.prototype.at) {
    say('old');
    return;
  }

  // A script that fails to load does not bubble, so this listens on the way down.
  window.addEventListener(
    'error',
    function (event) {
      var target = event.target;
      if (target && target.tagName === 'SCRIPT') say(isOffice(target) ? 'office' : 'addin');
    },
    true
  );

  setTimeout(function () {
    say(typeof window.Office === 'undefined' ? 'office' : 'addin');
  }, secondsUntilWeSaySo * 1000);
})();
