// A short burst of paper out of a card. Nothing moves for those who asked their device for less motion.
const COLOURS = ["#ffc93c", "#ff7a66", "#43d6a4", "#4aa8e8", "#c77dff", "#ffffff"];
const PIECES = 150;
const LIFE = 2600;
let pieces = [];
let painting = false;

export function party(card) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const canvas = document.getElementById("confetti");
  canvas.dataset.bursts = String(Number(canvas.dataset.bursts ?? 0) + 1);
  const box = card.getBoundingClientRect();
  const born = performance.now();
  for (let i = 0; i < PIECES; i++) pieces.push(piece(box, born, i));
  if (!painting) start(canvas);
}

function piece(box, born, i) {
  const left = i % 2 === 0;
  const angle = (left ? -1.1 : -2.04) + (Math.random() - 0.5) * 0.9;
  const speed = 500 + Math.random() * 750;
  return {
    born: born + Math.random() * 220,
    x: left ? box.left : Math.min(box.right, innerWidth),
    y: Math.min(Math.max(box.top + box.height * 0.6, 60), innerHeight - 20),
    vx: Math.cos(angle) * speed,
    vy: Math.sin(angle) * speed,
    size: 5 + Math.random() * 6,
    turn: Math.random() * 6.3,
    spin: (Math.random() - 0.5) * 14,
    sway: Math.random() * 6.3,
    round: i % 5 === 0,
    colour: COLOURS[i % COLOURS.length],
  };
}

function start(canvas) {
  painting = true;
  const ratio = window.devicePixelRatio || 1;
  canvas.width = innerWidth * ratio;
  canvas.height = innerHeight * ratio;
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  let last = performance.now();
  requestAnimationFrame(function paint(now) {
    const step = Math.min((now - last) / 1000, 0.04);
    last = now;
    pen.clearRect(0, 0, innerWidth, innerHeight);
    pieces = pieces.filter(one => now - one.born < LIFE);
    pieces.filter(one => now > one.born).forEach(one => draw(pen, one, now, step));
    painting = pieces.length > 0;
    if (painting) requestAnimationFrame(paint);
  });
}

function draw(pen, one, now, step) {
  one.vx *= 1 - 1.6 * step;
  one.vy += (950 - one.vy * 1.7) * step;
  one.x += (one.vx + Math.sin(now / 180 + one.sway) * 45) * step;
  one.y += one.vy * step;
  one.turn += one.spin * step;
  pen.save();
  pen.globalAlpha = Math.min(1, (LIFE - (now - one.born)) / 600);
  pen.translate(one.x, one.y);
  pen.rotate(one.turn);
  pen.fillStyle = one.colour;
  pen.beginPath();
  if (one.round) pen.arc(0, 0, one.size / 2, 0, 6.3);
  else pen.rect(-one.size / 2, -one.size / 4, one.size, (one.size / 2) * Math.abs(Math.cos(now / 130 + one.sway)) + 1);
  pen.fill();
  pen.restore();
}
