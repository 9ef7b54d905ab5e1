package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.time.Duration;

/**
 * TIMER EXPIRATION: one of the card's timers has run out (TS 102 223 7.4).
 *
 * @param timer 1..8
 * @param value for how long it ran
 */
public record TimerExpiration(int timer, Duration value) implements Envelope {

    @Override
    public EnvelopeType type() {
        return EnvelopeType.TIMER_EXPIRATION;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.TIMER_IDENTIFIER, timer).with(ObjectTypes.TIMER_VALUE, value);
    }

    static Envelope read(ObjectReader in) {
        return new TimerExpiration(in.required(ObjectTypes.TIMER_IDENTIFIER), in.required(ObjectTypes.TIMER_VALUE));
    }
}
