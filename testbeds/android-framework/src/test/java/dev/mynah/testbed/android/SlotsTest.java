package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.os.Message;
import android.telephony.UiccSlotMapping;
import com.android.internal.telephony.IccCardConstants.State;
import com.android.internal.telephony.RadioConfig;
import com.android.internal.telephony.uicc.IccCardStatus.CardState;
import com.android.internal.telephony.uicc.UiccSlot;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Cards;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Physical slots, their ports, and which phone speaks to which: as Android's UiccController has them, and changes them. */
@ExtendWith(InAndroid.class)
class SlotsTest {
    private static final String ALPHA = "8900101000000000019";
    private static final String BETA = "8999970000000000019";
    private static final String TRAVEL = "8900101000000000027";
    private static final String REMOVABLE = "8900101000000000035";
    private static final int EUICC = 1;

    private static RadioTestbed testbed(String mode) throws Exception {
        return mode.equals("B")
                ? RadioTestbed.of("android.yaml")
                : RadioTestbed.like(
                        "android.yaml",
                        text -> text.replace("mep: B", "mep: " + mode)
                                .replace("enabledOnPort: 1", "enabledOnPort: 2")
                                .replace("enabledOnPort: 0", "enabledOnPort: 1")
                                .replace("port: 1,", "port: 2,")
                                .replace("port: 0,", "port: 1,"));
    }

    /** Boots telephony until both SIMs are read. */
    private static Cards boot(Phone phone) throws Exception {
        Cards cards = Cards.of(phone);
        phone.switchOn();
        cards.awaitState(0, State.LOADED);
        cards.awaitState(1, State.LOADED);
        return cards;
    }

    private static UiccSlot euicc(Cards cards) {
        return cards.controller().getUiccSlot(EUICC);
    }

    private static void ask(Phone phone, Consumer<Message> request) throws Exception {
        phone.ask(0, (ril, result) -> request.accept(result));
    }

    private static void map(Phone phone, UiccSlotMapping... mapping) throws Exception {
        ask(phone, result -> RadioConfig.getInstance().setSimSlotsMapping(List.of(mapping), result));
    }

    @Test
    void a_removable_card_is_put_in_and_taken_out() throws Exception {
        try (var testbed = testbed("B");
                var phone = Phone.on(testbed)) {
            Cards cards = boot(phone);
            UiccSlot removable = cards.controller().getUiccSlot(0);
            assertThat(removable.getCardState()).isEqualTo(CardState.CARDSTATE_ABSENT);

            RadioTestbed.await(testbed.world().tray().insertAt("modem0", 0, "psim0"));
            cards.until(() -> removable.getCardState() == CardState.CARDSTATE_PRESENT);
            assertThat(removable.getIccId(0)).isEqualTo(REMOVABLE);
            assertThat(removable.isEuicc()).isFalse();

            RadioTestbed.await(testbed.world().tray().removeAt("modem0", 0));
            cards.until(() -> removable.getCardState() == CardState.CARDSTATE_ABSENT);
            assertThat(cards.iccid(0)).isEqualTo(ALPHA);
            assertThat(cards.iccid(1)).isEqualTo(BETA);
        }
    }

    @ParameterizedTest
    @CsvSource({"B", "A1", "A2"})
    void a_phone_goes_to_the_removable_card_and_back(String mode) throws Exception {
        try (var testbed = testbed(mode);
                var phone = Phone.on(testbed)) {
            Cards cards = boot(phone);
            assertThat(euicc(cards).getEid()).isEqualTo("89049032123451234512345678901235");
            assertThat(euicc(cards).getSupportedMepMode()).hasToString("MEP_" + mode);
            RadioTestbed.await(testbed.world().tray().insertAt("modem0", 0, "psim0"));
            cards.awaitSlot(0, CardState.CARDSTATE_PRESENT);
            var beta = cards.controller().getUiccPort(1);

            map(phone, new UiccSlotMapping(0, 0, 0), new UiccSlotMapping(1, EUICC, 1));
            cards.awaitProfile(0, REMOVABLE);
            cards.until(() -> !euicc(cards).isPortActive(0));
            assertThat(euicc(cards).getIccId(0)).isEqualTo(ALPHA);
            assertThat(cards.controller().getUiccPort(1)).as("undisturbed").isSameAs(beta);

            map(phone, new UiccSlotMapping(0, EUICC, 0), new UiccSlotMapping(1, EUICC, 1));
            cards.awaitProfile(0, ALPHA);
            assertThat(cards.controller().getUiccPort(1)).isSameAs(beta);
        }
    }

    @ParameterizedTest
    @CsvSource({"B", "A1"})
    void a_profile_goes_from_port_0_to_port_1(String mode) throws Exception {
        try (var testbed = testbed(mode);
                var phone = Phone.on(testbed)) {
            Cards cards = boot(phone);
            cards.<Void>euicc(0, (port, result, handler) -> port.disableProfile(ALPHA, true, result, handler));
            cards.until(() -> euicc(cards).getIccId(0).isEmpty());
            assertThat(euicc(cards).getCardState()).isEqualTo(CardState.CARDSTATE_PRESENT);
            assertThat(cards.controller().getUiccPort(0))
                    .as("for an LPA to speak to")
                    .isNotNull();
            assertThat(cards.iccid(1)).isEqualTo(BETA);

            cards.<Void>euicc(1, (port, result, handler) -> port.switchToProfile(ALPHA, true, result, handler));
            cards.awaitProfile(1, ALPHA);
            assertThat(euicc(cards).getIccId(0)).isEmpty();
            cards.until(() -> euicc(cards).getIccId(1).equals(ALPHA));
        }
    }

    @ParameterizedTest
    @CsvSource({"B, 0", "B, 1", "A1, 0", "A1, 1"})
    void each_port_has_its_profile_switched_and_the_other_keeps_its_own(String mode, int port) throws Exception {
        try (var testbed = testbed(mode);
                var phone = Phone.on(testbed)) {
            Cards cards = boot(phone);
            var other = cards.controller().getUiccPort(1 - port);

            cards.<Void>euicc(port, (it, result, handler) -> it.switchToProfile(TRAVEL, true, result, handler));

            cards.awaitProfile(port, TRAVEL);
            cards.until(() -> euicc(cards).getIccId(port).equals(TRAVEL));
            assertThat(cards.iccid(1 - port)).isEqualTo(port == 0 ? BETA : ALPHA);
            assertThat(cards.controller().getUiccPort(1 - port)).isSameAs(other);
        }
    }

    @Test
    void an_euicc_of_mep_a2_chooses_the_port_of_a_profile() throws Exception {
        try (var testbed = testbed("A2");
                var phone = Phone.on(testbed)) {
            Cards cards = boot(phone);
            cards.<Void>euicc(0, (port, result, handler) -> port.disableProfile(BETA, true, result, handler));
            cards.until(() -> euicc(cards).getIccId(1).isEmpty());

            cards.<Void>euicc(0, (port, result, handler) -> port.switchToProfile(TRAVEL, true, result, handler));

            cards.awaitProfile(1, TRAVEL);
            assertThat(cards.iccid(0)).isEqualTo(ALPHA);
        }
    }

    @Test
    void one_modem_is_in_use_and_two_again() throws Exception {
        try (var testbed = testbed("B");
                var phone = Phone.on(testbed)) {
            Cards cards = boot(phone);
            ask(phone, result -> RadioConfig.getInstance().setNumOfLiveModems(1, result));
            cards.until(() -> !euicc(cards).isPortActive(1));
            assertThat(cards.iccid(0)).isEqualTo(ALPHA);
            ask(phone, result -> RadioConfig.getInstance().setNumOfLiveModems(2, result));
            cards.until(() -> euicc(cards).isPortActive(1));
        }
    }
}
