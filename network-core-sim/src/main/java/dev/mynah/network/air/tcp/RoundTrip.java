package dev.mynah.network.air.tcp;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a connection waits for an acknowledgment: round trips measured, and patience doubled. RFC 6298. */
final class RoundTrip {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Duration patience = TcpTimer.RETRANSMISSION.standard();
    private Duration smoothed = Duration.ZERO;
    private Duration variation = Duration.ZERO;
    private int timedEnd;
    private @Nullable Instant timedSince;

    Duration patience() {
        return patience;
    }

    /** A segment is sent; one at a time is measured. */
    void sent(int end, Instant now) {
        if (timedSince == null) {
            timedSince = now;
            timedEnd = end;
        }
    }

    void acknowledged(int una, Instant now) {
        Instant since = timedSince;
        if (since != null && una - timedEnd >= 0) {
            measure(Duration.between(since, now));
        }
    }

    /** 2.2, 2.3. */
    private void measure(Duration roundTrip) {
        timedSince = null;
        if (smoothed.isZero()) {
            smoothed = roundTrip;
            variation = roundTrip.dividedBy(2);
        } else {
            variation = variation
                    .multipliedBy(3)
                    .plus(smoothed.minus(roundTrip).abs())
                    .dividedBy(4);
            smoothed = smoothed.multipliedBy(7).plus(roundTrip).dividedBy(8);
        }
        Duration wanted = smoothed.plus(variation.multipliedBy(4));
        patience =
                wanted.compareTo(TcpTimer.RETRANSMISSION.standard()) < 0 ? TcpTimer.RETRANSMISSION.standard() : wanted;
    }

    /** Karn: what is sent twice tells nothing about the round trip. */
    void repeated() {
        timedSince = null;
    }

    /** 5.5. */
    void expired() {
        patience = patience.multipliedBy(2);
        if (patience.compareTo(LONGEST) > 0) {
            patience = LONGEST;
        }
    }
}
