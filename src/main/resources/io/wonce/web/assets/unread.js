// Which channels hold something that this person has not seen in this browser.

export function showUnread() {
  const { as, room } = document.body.dataset;
  document.querySelectorAll(".rooms a").forEach(link => {
    const key = `seen/${as}/${link.dataset.room}`;
    const latest = Number(link.dataset.latest);
    if (link.dataset.room === room || localStorage.getItem(key) === null) localStorage.setItem(key, String(latest));
    const news = latest > Number(localStorage.getItem(key));
    link.classList.toggle("has-news", news);
    link.querySelector(".unread").hidden = !news;
  });
}
