package dev.mynah.modem;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/** The modem's GPS receiver. It needs neither card nor network, and is on while somebody uses it. */
public interface Positioning {
    /**
     * A satellite above the horizon.
     *
     * @param number of its code, 1 to 32
     * @param elevation in degrees
     * @param azimuth in degrees from north
     * @param strength in dBHz
     * @param tracked whether its signal was found; till then nothing but the almanac speaks for it
     * @param ephemeris whether its orbit is known, without which it is of no use
     */
    record Satellite(
            int number, double elevation, double azimuth, double strength, boolean tracked, boolean ephemeris) {
        public boolean usable() {
            return tracked && ephemeris;
        }
    }

    /** By how much the satellites' places in the sky multiply errors of measurement. */
    record Dilution(double position, double horizontal, double vertical) {}

    /**
     * Where the receiver is.
     *
     * @param speed over ground, in metres a second
     * @param course in degrees from north; none while it stands
     * @param horizontalError in metres, as one standard deviation
     * @param verticalError in metres, as one standard deviation
     */
    record Fix(
            EllipsoidPoint point,
            double speed,
            OptionalDouble course,
            Dilution dilution,
            double horizontalError,
            double verticalError) {}

    /** What the receiver makes of the sky at a moment. Without four usable satellites there is no fix. */
    record Epoch(Instant time, List<Satellite> satellites, Optional<Fix> fix) {
        public Epoch {
            satellites = List.copyOf(satellites);
        }
    }

    /** What a receiver remembers that spares it a search. */
    enum Memory {
        TIME,
        POSITION
    }

    /** Who may not have it: the device's own hosts, or the network, which in this house never asks. */
    enum Lock {
        NONE,
        HOSTS,
        NETWORK,
        ALL;

        public boolean shutsHostsOut() {
            return this == HOSTS || this == ALL;
        }
    }

    boolean on();

    /**
     * Has it on until the use ends; {@link ModemEvent.PositioningSwitched} tells when that makes a difference. Refused with
     * NOT_ALLOWED while hosts are locked out.
     *
     * @return ends the use
     */
    Runnable use();

    /**
     * Begins or ends the session of the module itself, which has it on as {@link #use} does. It belongs to no host: any of them
     * ends it, and it ends when the modem stops.
     *
     * @return whether that made a difference
     */
    boolean session(boolean wanted);

    /** Whether the module has a session of its own. */
    boolean inSession();

    /** The last epoch since it was switched on. */
    Optional<Epoch> latest();

    /**
     * Hears of an epoch each second while the receiver is on, whoever uses it.
     *
     * @return ends the listening
     */
    Runnable listen(Consumer<Epoch> listener);

    /** Forgets orbits, so that they have to be received again, which takes a while. */
    void forgetEphemerides(Set<Integer> satellites);

    void forget(Memory what);

    /** Is told what it would have to search for; something that is far from the truth is of no help. */
    void hint(Instant time);

    void hint(EllipsoidPoint position);

    Lock lock();

    /** Kept over a power cycle. Uses that have begun go on. */
    Future<Void> lock(Lock wanted);
}
