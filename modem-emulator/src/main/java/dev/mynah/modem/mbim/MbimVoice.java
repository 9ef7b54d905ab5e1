package dev.mynah.modem.mbim;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.modem.mbim.wire.Frame;
import dev.mynah.modem.mbim.wire.FrameReader;
import dev.mynah.modem.mbim.wire.ProtocolError;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.Optional;

/**
 * The control channel of a function on a byte stream. A host that closes the port without a word leaves the function open,
 * as on a device: the next one may go on, or open it anew.
 */
final class MbimVoice implements Voice {
    /** A message comes in one piece where the wire is a device's; on a stream its rest is waited for so long. */
    private static final Duration REST = Duration.ofMillis(1250);

    private final Timeline timeline;
    private final FrameReader frames = new FrameReader(MbimSession.LONGEST + Frame.FRAGMENT_HEADER);
    private final MbimSession session;
    private Optional<Timeline.Timer> rest = Optional.empty();

    MbimVoice(Connection connection, MbimFunction function, MbimOffer offer, MbimTrace trace) {
        timeline = function.modem().timeline();
        session = new MbimSession(function, offer.services(), offer.latest(), trace, connection::write);
    }

    @Override
    public void received(byte[] bytes, int offset, int length) {
        rest.ifPresent(Timeline.Timer::cancel);
        frames.receive(bytes, offset, length, session::received, this::lost);
        rest = frames.waiting() ? Optional.of(timeline.after(REST, frames::forget)) : Optional.empty();
    }

    private void lost(int transaction) {
        session.error(transaction, ProtocolError.LENGTH_MISMATCH);
    }

    @Override
    public void hungUp() {
        frames.forget();
    }

    @Override
    public void ended() {
        rest.ifPresent(Timeline.Timer::cancel);
        session.end();
    }
}
