package dev.mynah.testbed.scenario;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.Speech;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.ran.Position;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Function;

/** The running testbed as knobs see it. May be used from any thread. */
public interface Stage {
    /** @throws IllegalArgumentException when there is no such operator */
    OperatorControl operator(String name);

    /**
     * Looks whether there is a UE.
     *
     * @throws IllegalArgumentException when there is no such UE
     */
    void requireUe(String ue);

    /**
     * Presses the power key of a modem: one that was shut down boots.
     *
     * @throws IllegalArgumentException when there is no such modem
     */
    void pressPowerKey(String modem);

    /**
     * Carries a modem somewhere, as its GPS receiver sees it; empty: where no satellite is heard.
     *
     * @throws IllegalArgumentException when there is no such modem
     */
    void carry(String modem, Optional<EllipsoidPoint> there);

    /** Says where a UE is; empty: nowhere in particular. */
    void place(String ue, Optional<Position> position);

    /**
     * Has something done with what a UE says and hears, in a turn of its modem.
     *
     * @throws IllegalArgumentException when there is no such UE
     */
    <T> Future<T> speech(String ue, Function<Speech, Future<T>> action);

    /** Keeps what a UE has heard, where recordings are kept. */
    void keep(String ue, Sound sound);

    /** Where a UE was last said to be. */
    Optional<Position> placeOf(String ue);
}
