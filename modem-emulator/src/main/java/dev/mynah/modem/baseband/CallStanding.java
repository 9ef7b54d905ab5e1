package dev.mynah.modem.baseband;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.calls.CallUser;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a stack's calls are told of the rest of it. */
record CallStanding(
        BooleanSupplier on,
        BooleanSupplier registered,
        Supplier<String> subscriber,
        Consumer<SubscriptionEvent> listener)
        implements CallUser {
    @Override
    public Optional<Refusal> refusesCalls(boolean emergency) {
        if (!on.getAsBoolean()) {
            return Optional.of(new Refusal(Reason.RADIO_OFF));
        }
        return emergency || registered.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new Refusal(Reason.NO_NETWORK_SERVICE));
    }

    @Override
    public Map<String, Integer> emergencyNumbers() {
        return Map.of();
    }

    @Override
    public String imsi() {
        return subscriber.get();
    }

    @Override
    public void tell(SubscriptionEvent event) {
        listener.accept(event);
    }
}
