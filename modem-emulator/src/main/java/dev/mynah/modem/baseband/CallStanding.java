package dev.mynah.modem.baseband;

import dev.mynah.modem.Calls.HelpNumber;
import dev.mynah.modem.Calls.HelpSource;
import dev.mynah.modem.EmergencyNumbers;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.calls.CallUser;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.speech.SpeechFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a stack's calls are told of the rest of it. */
record CallStanding(
        BooleanSupplier on,
        SharedReceiver receiver,
        BooleanSupplier registered,
        Supplier<Optional<Usim>> usim,
        Supplier<EmergencyNumbers> localNumbers,
        Consumer<SpeechFrame> channel,
        Consumer<SubscriptionEvent> listener)
        implements CallUser {
    @Override
    public Optional<Refusal> refusesCalls(boolean emergency) {
        if (!on.getAsBoolean()) {
            return Optional.of(new Refusal(Reason.RADIO_OFF));
        }
        if (receiver.taken() && !emergency) {
            return Optional.of(new Refusal(Reason.NOT_ALLOWED));
        }
        return emergency || registered.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new Refusal(Reason.NO_NETWORK_SERVICE));
    }

    @Override
    public boolean mayCall(String number) {
        return usim.get().map(it -> it.fixedDialling().allows(number)).orElse(true);
    }

    @Override
    public List<HelpNumber> helpNumbers() {
        List<HelpNumber> all = new ArrayList<>();
        usim.get()
                .map(Usim::emergencyNumbers)
                .ifPresent(it -> it.forEach((number, category) ->
                        all.add(new HelpNumber(number, category, HelpSource.CARD, Optional.empty()))));
        EmergencyNumbers local = localNumbers.get();
        local.numbers()
                .forEach(
                        it -> all.add(new HelpNumber(it.digits(), it.category(), HelpSource.NETWORK, local.network())));
        return all;
    }

    @Override
    public String imsi() {
        return usim.get().map(it -> it.subscriber().imsi()).orElse("");
    }

    @Override
    public void preempt() {
        receiver.free();
    }

    @Override
    public void speak(SpeechFrame frame) {
        channel.accept(frame);
    }

    @Override
    public void tell(SubscriptionEvent event) {
        listener.accept(event);
    }
}
