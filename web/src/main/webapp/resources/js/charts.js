/* Chart.js through PrimeFaces: the data comes from the server, every colour from the theme. */
function crToken(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }
window.crChart = crChart;
function crChart() {
  var config = this.cfg.config, text = crToken('--muted'), grid = crToken('--chart-grid');
  Chart.defaults.font.family = crToken('--font');
  Chart.defaults.font.size = 12;
  Chart.defaults.color = text;
  config.data.datasets.forEach(function (set, i) {
    var colour = crToken('--chart-' + (i + 1));
    set.backgroundColor = colour;
    set.borderColor = config.type === 'line' ? colour : crToken('--surface');
    if (config.type === 'line') { set.borderWidth = 2; set.pointRadius = 3; set.tension = 0; set.borderDash = i === 0 ? [] : [5, 4]; }
    else { set.borderWidth = 1; set.borderRadius = 2; set.maxBarThickness = 22; }
  });
  config.options = Object.assign({ responsive: true, maintainAspectRatio: false, animation: false }, config.options || {});
  config.options.plugins = Object.assign({ legend: { position: 'top', align: 'start', labels: { usePointStyle: true, pointStyle: config.type === 'line' ? 'line' : 'rectRounded', boxWidth: 20, boxHeight: 10, color: text } } }, config.options.plugins || {});
  config.options.plugins.legend.labels.color = text;
  var scales = config.options.scales = config.options.scales || { x: {}, y: {} };
  Object.keys(scales).forEach(function (axis) {
    scales[axis].grid = { color: grid, display: axis !== 'x' };
    scales[axis].border = { display: false };
    scales[axis].ticks = Object.assign({}, scales[axis].ticks, { color: text });
    if (axis !== 'x') { scales[axis].beginAtZero = true; }
  });
}
/* Schedule: dates nobody can misread ("Wed, Nov 18"), where columnHeaderFormat has no effect. */
function crSchedule() { this.cfg.options.dayHeaderFormat = { weekday: 'short', day: 'numeric', month: 'short' }; }
