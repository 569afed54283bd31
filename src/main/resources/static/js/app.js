// Tells, and mends, an answer that was not kept; copies a link; knows the time zone. Everything else on a page works without this file.
(function () {
	'use strict';

	var WAIT = [2, 5, 10, 20, 40, 60];
	var states = new WeakMap();

	function keeper(element) {
		return element && element.closest ? element.closest('form[data-keep]') : null;
	}

	function state(form) {
		if (!states.has(form)) {
			states.set(form, { changes: 0, sent: 0, kept: 0, failures: 0, timer: null, leaving: false });
		}
		return states.get(form);
	}

	function say(form, what) {
		var line = document.getElementById('kept');
		var text = line && line.dataset[what];
		if (!text) {
			return;
		}
		// The same words again would be read aloud again.
		if (line.textContent !== text) {
			line.textContent = text;
		}
		line.classList.toggle('not', what === 'waiting' || what === 'offline' || what === 'refused');
	}

	function again(form, seconds) {
		var now = state(form);
		clearTimeout(now.timer);
		now.timer = setTimeout(function () {
			window.htmx.trigger(form, 'keep');
		}, seconds * 1000);
	}

	function failed(event) {
		var form = keeper(event.detail.elt);
		if (!form) {
			return;
		}
		var now = state(form);
		var status = event.detail.xhr ? event.detail.xhr.status : 0;
		if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
			say(form, 'refused');
			return;
		}
		say(form, navigator.onLine === false ? 'offline' : 'waiting');
		var asked = status ? parseInt(event.detail.xhr.getResponseHeader('Retry-After'), 10) : 0;
		again(form, Math.min(Math.max(asked || 0, WAIT[Math.min(now.failures, WAIT.length - 1)]), 300));
		now.failures++;
	}

	['change', 'input'].forEach(function (type) {
		document.addEventListener(type, function (event) {
			var form = keeper(event.target);
			if (form) {
				state(form).changes++;
			}
		}, true);
	});

	document.addEventListener('submit', function (event) {
		var form = keeper(event.target);
		if (form) {
			state(form).leaving = true;
		}
	});

	window.addEventListener('pageshow', function () {
		document.querySelectorAll('form[data-keep]').forEach(function (form) {
			state(form).leaving = false;
		});
	});

	window.addEventListener('beforeunload', function (event) {
		document.querySelectorAll('form[data-keep]').forEach(function (form) {
			var now = state(form);
			if (now.changes > now.kept && !now.leaving) {
				event.preventDefault();
			}
		});
	});

	window.addEventListener('online', function () {
		document.querySelectorAll('form[data-keep]').forEach(function (form) {
			if (state(form).failures > 0) {
				again(form, 0);
			}
		});
	});

	document.addEventListener('htmx:beforeRequest', function (event) {
		var form = keeper(event.detail.elt);
		if (form) {
			state(form).sent = state(form).changes;
		}
	});

	document.addEventListener('htmx:afterRequest', function (event) {
		var form = keeper(event.detail.elt);
		if (form && event.detail.successful) {
			var now = state(form);
			now.kept = now.sent;
			now.failures = 0;
			clearTimeout(now.timer);
			say(form, 'kept');
		}
	});

	['htmx:sendError', 'htmx:timeout', 'htmx:responseError'].forEach(function (type) {
		document.addEventListener(type, failed);
	});

	document.addEventListener('click', function (event) {
		var button = event.target.closest ? event.target.closest('[data-copy]') : null;
		var source = button && document.getElementById(button.dataset.copy);
		if (!source) {
			return;
		}
		function done() {
			var line = button.closest('.field').querySelector('[role="status"]');
			if (line) {
				line.textContent = button.dataset.copied;
			}
		}
		source.select();
		if (navigator.clipboard && window.isSecureContext) {
			navigator.clipboard.writeText(source.value).then(done);
		}
		else if (document.execCommand('copy')) {
			done();
		}
	});

	// The zone that this browser is in, until another one is chosen.
	document.addEventListener('DOMContentLoaded', function () {
		var field = document.querySelector('[data-zone]');
		var zone = field && Intl.DateTimeFormat().resolvedOptions().timeZone;
		if (zone && field.value === field.defaultValue && field.value === 'UTC') {
			field.value = zone;
		}
	});

	// On a slow line an answer may be given before htmx listens.
	document.addEventListener('DOMContentLoaded', function () {
		document.querySelectorAll('form[data-keep]').forEach(function (form) {
			var early = Array.prototype.some.call(form.elements, function (field) {
				return field.checked !== field.defaultChecked
					|| (field.type === 'textarea' && field.value !== field.defaultValue);
			});
			if (early) {
				state(form).changes++;
				window.htmx.trigger(form, 'keep');
			}
			else {
				say(form, 'live');
			}
		});
	});
}());
