package dev.mynah.hal.service.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.sim.CardPowerState;
import dev.mynah.modem.CardPower;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;

/** The switch for the card's power. */
final class CardSwitch {
    private static final Map<AidlEnum<CardPowerState>, CardPower> POSITIONS = Map.of(
            CardPowerState.POWER_DOWN, CardPower.OFF,
            CardPowerState.POWER_UP, CardPower.ON,
            CardPowerState.POWER_UP_PASS_THROUGH, CardPower.PASS_THROUGH);

    private CardSwitch() {}

    static Future<Void> set(Sim sim, AidlEnum<CardPowerState> wanted) {
        return Optional.ofNullable(POSITIONS.get(wanted))
                .map(sim::power)
                .orElseGet(() -> Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT)));
    }
}
