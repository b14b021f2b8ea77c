// Prints the monitoring sheet alone. Its blank columns are for a pen: nothing of it is ever kept.
(() => {
  "use strict";

  const button = document.querySelector("[data-print-monitoring]");
  if (!button) return;
  const { classList } = document.documentElement;
  button.addEventListener("click", () => {
    classList.add("monitoring-alone");
    window.print();
  });
  window.addEventListener("afterprint", () => classList.remove("monitoring-alone"));
  button.hidden = false;
})();
