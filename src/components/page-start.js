document.documentElement.dataset.script = 'share' in navigator ? 'share' : 'on';
try {
  document.documentElement.dataset.textSize = localStorage.getItem('co-chu') ?? '1';
} catch {
  // None.
}
