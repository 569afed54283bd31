package tandem.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.shared.Secret;

/**
 * Recognises a device that has opened a seat, and shows the person which devices have.
 */
@Component
public class SeatDoor {

	private final LookAtSeat lookAtSeat;

	private final SeatDevices devices;

	private final SeatLinks links;

	private final AccessLog log;

	private final Clock clock;

	SeatDoor(LookAtSeat lookAtSeat, SeatDevices devices, SeatLinks links, AccessLog log, Clock clock) {
		this.lookAtSeat = lookAtSeat;
		this.devices = devices;
		this.links = links;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * The visit of this device to this seat; empty for any other device, and for a round
	 * long over.
	 */
	public Optional<SeatVisit> recognise(UUID seatId, Secret device) {
		return this.lookAtSeat.visit(seatId, device.hash()).filter((visit) -> !visit.isOver(this.clock.instant()));
	}

	/**
	 * The same for the page where a person takes a copy of their data or has it erased:
	 * it opens after the round, too, to a device on which link and code have just been
	 * given.
	 */
	public Optional<SeatVisit> recogniseForData(UUID seatId, Secret device) {
		Instant now = this.clock.instant();
		return this.lookAtSeat.visit(seatId, device.hash())
			.filter((visit) -> !visit.isOver(now) || this.lookAtSeat.isOpenedByCodeSince(visit.deviceId(),
					AfterTheRound.devicesSince(visit.roundStatus(), visit.closed(), now)));
	}

	@Transactional(readOnly = true)
	public List<DeviceView> devicesOf(SeatVisit visit) {
		return this.devices.liveOf(visit.seatId()).stream().map(SeatDevice::view).toList();
	}

	/** The links that were made for this seat, newest first. */
	@Transactional(readOnly = true)
	public List<LinkView> linksOf(SeatVisit visit) {
		return this.links.ofSeat(visit.seatId()).stream().map((link) -> link.view(this.clock.instant())).toList();
	}

	/** Sends a device away. */
	@Transactional
	public void endDevice(SeatVisit visit, UUID deviceId) {
		this.devices.liveOf(visit.seatId())
			.stream()
			.filter((device) -> device.id().equals(deviceId))
			.forEach((device) -> {
				device.end(this.clock.instant());
				this.log.write(visit.place(), visit.actor(), Action.DEVICE_ENDED, visit.role().code());
			});
	}

}
