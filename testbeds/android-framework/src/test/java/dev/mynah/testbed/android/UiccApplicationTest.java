package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import com.android.internal.telephony.CommandException;
import com.android.internal.telephony.IccCardConstants.State;
import com.android.internal.telephony.uicc.IccCardApplicationStatus.AppState;
import com.android.internal.telephony.uicc.UiccCardApplication;
import com.android.internal.telephony.uicc.UiccController;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Cards;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application of the card as the framework's class for it has it: its PIN, and the numbers it lets be reached. */
@ExtendWith(InAndroid.class)
class UiccApplicationTest {
    private static RadioTestbed locked() throws Exception {
        return RadioTestbed.like(
                "dsds.yaml",
                text -> text.replaceFirst(
                        "name: Alpha\n(?= +operator)",
                        "name: Alpha\n        pins: { pin1: \"4321\", pin1Enabled: true }\n"));
    }

    private static UiccCardApplication usim(Cards cards) {
        return cards.controller().getUiccCardApplication(0, UiccController.APP_FAM_3GPP);
    }

    private static Object sim(RadioTestbed testbed, Function<Sim, Object> question) throws Exception {
        return testbed.onModem(it -> question.apply(it.subscriptions().get(0).sim()));
    }

    @Test
    void a_locked_card_is_unlocked_and_its_pin_changed_and_asked_for_no_more() throws Exception {
        try (var testbed = locked();
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.PIN_REQUIRED);
            assertThat(phone.refusal(0, (ril, result) -> usim(cards).supplyPin("0000", result)))
                    .isEqualTo(CommandException.Error.PASSWORD_INCORRECT);
            assertThat(sim(testbed, Sim::state)).isEqualTo(SimState.PIN_REQUIRED);
            phone.ask(0, (ril, result) -> usim(cards).supplyPin("4321", result));
            cards.awaitState(0, State.LOADED);
            assertThat(cards.imsi(0)).isEqualTo("001010000000001");
            assertThat(usim(cards).getState()).isEqualTo(AppState.APPSTATE_READY);
            phone.until(() -> usim(cards).getIccLockEnabled());

            phone.ask(0, (ril, result) -> usim(cards).changeIccLockPassword("4321", "5678", result));
            assertThat(phone.refusal(0, (ril, result) -> usim(cards).setIccLockEnabled(false, "4321", result)))
                    .isEqualTo(CommandException.Error.PASSWORD_INCORRECT);
            phone.ask(0, (ril, result) -> usim(cards).setIccLockEnabled(false, "5678", result));
            assertThat(usim(cards).getIccLockEnabled()).isFalse();
            assertThat(sim(testbed, it -> it.pin(PinKey.PIN1).enabled())).isEqualTo(false);
        }
    }

    @Test
    void fixed_dialling_is_there_and_is_put_in_force() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.LOADED);
            phone.until(() -> usim(cards).getIccFdnAvailable());
            assertThat(usim(cards).getIccFdnEnabled()).isFalse();
            phone.ask(0, (ril, result) -> usim(cards).setIccFdnEnabled(true, "1234", result));
            assertThat(usim(cards).getIccFdnEnabled()).isTrue();
            assertThat(sim(testbed, Sim::fixedDialling)).isEqualTo(Optional.of(true));
        }
    }
}
