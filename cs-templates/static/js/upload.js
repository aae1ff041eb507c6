/* Files: what was chosen is listed with its size, too large is said before sending, files may be dropped
   anywhere on the zone, and sending shows its progress and can be stopped. Without script the browser's
   own control does the work. */
(function () {
  "use strict";
  function each(list, action) { Array.prototype.forEach.call(list, action); }

  function element(name, text, className) {
    var node = document.createElement(name);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  }

  function size(bytes) {
    return bytes < 1048576 ? Math.max(1, Math.round(bytes / 1024)) + " KB" : (bytes / 1048576).toFixed(1) + " MB";
  }

  function zone(area) {
    var input = area.querySelector("input[type=file]");
    var limit = parseInt(area.getAttribute("data-limit"), 10) * 1048576;
    var list = element("ul", "", "chosen");
    list.setAttribute("aria-live", "polite");
    area.appendChild(list);

    function show() {
      list.textContent = "";
      each(input.files, function (file) {
        var large = limit > 0 && file.size > limit;
        list.appendChild(element("li", file.name + "，" + size(file.size) + (large ? "，太大，不能上传" : ""), large ? "over" : ""));
      });
    }
    function over(on) { return function (event) { event.preventDefault(); area.classList.toggle("over", on); }; }

    input.addEventListener("change", show);
    area.addEventListener("dragover", over(true));
    area.addEventListener("dragleave", over(false));
    area.addEventListener("drop", function (event) {
      over(false)(event);
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      show();
    });
  }

  function has_files(form) {
    return Array.prototype.some.call(form.querySelectorAll("input[type=file]"), function (input) { return input.files.length > 0; });
  }

  function progress(form) {
    var box = element("div", "", "notice sending");
    var inner = element("div");
    var words = element("p", "正在上传…");
    var bar = document.createElement("progress");
    var stop = element("button", "停止上传", "button plain");
    bar.max = 100;
    bar.setAttribute("aria-label", "上传进度");
    stop.type = "button";
    words.setAttribute("role", "status");
    inner.appendChild(words);
    inner.appendChild(bar);
    inner.appendChild(stop);
    box.appendChild(inner);
    form.appendChild(box);
    return { box: box, words: words, bar: bar, stop: stop };
  }

  /* The answer is a whole page, this form again or the one after it: show it in place of this one. */
  function turn_to(request) {
    history.pushState(null, "", request.responseURL);
    document.open();
    document.write(request.responseText);
    document.close();
    window.scrollTo(0, 0);
  }

  function send(form, submitter) {
    var request = new XMLHttpRequest();
    var data = new FormData(form);
    var shown = progress(form);
    if (submitter && submitter.name) data.append(submitter.name, submitter.value);

    function failed(words) {
      shown.box.className = "notice urgent sending";
      shown.words.textContent = words;
      shown.bar.remove();
      shown.stop.remove();
      form.dispatchEvent(new Event("qifu:ready"));
    }
    request.upload.addEventListener("progress", function (event) {
      if (!event.lengthComputable) return;
      shown.bar.value = 100 * event.loaded / event.total;
      shown.words.textContent = event.loaded < event.total
        ? "正在上传：" + size(event.loaded) + " / " + size(event.total) : "已传完，正在检查文件…";
    });
    request.addEventListener("load", function () { turn_to(request); });
    request.addEventListener("error", function () { failed("没有上传成功：网络中断。填的内容都在，请再按一次按钮。"); });
    request.addEventListener("abort", function () { failed("已停止上传。填的内容都在。"); });
    shown.stop.addEventListener("click", function () { request.abort(); });
    request.open("POST", form.getAttribute("action"));
    request.setRequestHeader("Accept", "text/html");
    request.send(data);
  }

  each(document.querySelectorAll("[data-upload]"), zone);
  each(document.querySelectorAll("form[enctype='multipart/form-data']"), function (form) {
    form.addEventListener("submit", function (event) {
      each(form.querySelectorAll(".sending"), function (old) { old.remove(); });
      if (!has_files(form)) return;
      event.preventDefault();
      send(form, event.submitter);
    });
  });
})();
