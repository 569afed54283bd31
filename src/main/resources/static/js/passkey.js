// Lets a browser answer with a passkey. Where it cannot, the form stays hidden and the password does.
(function () {
	'use strict';

	function bytes(text) {
		var plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
		return Uint8Array.from(plain, function (sign) {
			return sign.charCodeAt(0);
		});
	}

	function text(buffer) {
		return btoa(String.fromCharCode.apply(null, new Uint8Array(buffer)))
			.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
	}

	function listed(credential) {
		return Object.assign({}, credential, { id: bytes(credential.id) });
	}

	function create(options) {
		return navigator.credentials.create({ publicKey: Object.assign({}, options, {
			challenge: bytes(options.challenge),
			user: Object.assign({}, options.user, { id: bytes(options.user.id) }),
			excludeCredentials: (options.excludeCredentials || []).map(listed)
		}) });
	}

	function get(options) {
		return navigator.credentials.get({ publicKey: Object.assign({}, options, {
			challenge: bytes(options.challenge),
			allowCredentials: (options.allowCredentials || []).map(listed)
		}) });
	}

	function written(credential) {
		var given = credential.response;
		var response = { clientDataJSON: text(given.clientDataJSON) };
		if (given.attestationObject) {
			response.attestationObject = text(given.attestationObject);
			response.transports = given.getTransports ? given.getTransports() : [];
		}
		else {
			response.authenticatorData = text(given.authenticatorData);
			response.signature = text(given.signature);
			response.userHandle = given.userHandle ? text(given.userHandle) : undefined;
		}
		return JSON.stringify({
			id: credential.id,
			rawId: text(credential.rawId),
			type: credential.type,
			response: response,
			clientExtensionResults: credential.getClientExtensionResults(),
			authenticatorAttachment: credential.authenticatorAttachment || undefined
		});
	}

	function answer(form) {
		var field = form.querySelector('[data-passkey-answer]');
		var line = form.querySelector('[role="status"]');
		line.textContent = '';
		fetch(form.dataset.passkeyOptions, {
			method: 'POST', credentials: 'same-origin', body: new URLSearchParams(new FormData(form))
		}).then(function (asked) {
			if (!asked.ok) {
				throw new Error(String(asked.status));
			}
			return asked.json();
		}).then(form.dataset.passkey === 'create' ? create : get).then(function (credential) {
			field.value = written(credential);
			form.submit();
		}).catch(function () {
			line.textContent = form.dataset.passkeyFailed;
		});
	}

	document.querySelectorAll('form[data-passkey]').forEach(function (form) {
		if (!window.PublicKeyCredential || !window.isSecureContext) {
			return;
		}
		form.hidden = false;
		document.querySelectorAll('[data-passkey-missing]').forEach(function (note) {
			note.hidden = true;
		});
		form.addEventListener('submit', function (event) {
			event.preventDefault();
			answer(form);
		});
	});
}());
