package dev.mynah.network.pdn;

import java.time.Duration;

/**
 * How good the way through the gateway is. The rates are those told to the UE as APN-AMBR (TS 24.301 9.9.4.2).
 *
 * @param downlinkKbps kbit/s towards the UE
 * @param uplinkKbps kbit/s from the UE
 * @param latency added to each packet in each direction
 * @param lossPerMille how many of 1000 packets of each direction get lost
 */
public record Shaping(int downlinkKbps, int uplinkKbps, Duration latency, int lossPerMille) {
    /** What APN-AMBR can say with its two extensions. */
    private static final int FASTEST = 65_280_000;

    private static final Duration SLOWEST = Duration.ofMinutes(1);

    /** 150 Mbit/s down and 50 up, without delay or loss. */
    public static final Shaping STANDARD = new Shaping(150_000, 50_000, Duration.ZERO, 0);

    public Shaping {
        if (downlinkKbps < 1 || downlinkKbps > FASTEST) {
            throw new IllegalArgumentException("down: " + downlinkKbps + " kbit/s is not within 1.." + FASTEST);
        }
        if (uplinkKbps < 1 || uplinkKbps > FASTEST) {
            throw new IllegalArgumentException("up: " + uplinkKbps + " kbit/s is not within 1.." + FASTEST);
        }
        if (latency.isNegative() || latency.compareTo(SLOWEST) > 0) {
            throw new IllegalArgumentException("latency: " + latency + " is not within 0.." + SLOWEST);
        }
        if (lossPerMille < 0 || lossPerMille > 1000) {
            throw new IllegalArgumentException("loss: " + lossPerMille + " of 1000 is not within 0..1000");
        }
    }

    public Shaping withRates(int newDownlinkKbps, int newUplinkKbps) {
        return new Shaping(newDownlinkKbps, newUplinkKbps, latency, lossPerMille);
    }

    public Shaping withLatency(Duration newLatency) {
        return new Shaping(downlinkKbps, uplinkKbps, newLatency, lossPerMille);
    }

    public Shaping withLoss(int newLossPerMille) {
        return new Shaping(downlinkKbps, uplinkKbps, latency, newLossPerMille);
    }
}
