package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.telephony.TelephonyManager;
import com.android.internal.telephony.IccCardConstants.State;
import com.android.internal.telephony.uicc.IccCardStatus.CardState;
import com.android.internal.telephony.uicc.IccSlotStatus.MultipleEnabledProfilesMode;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Cards;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What UiccController and the classes below it make of the cards. */
@ExtendWith(InAndroid.class)
class UiccTest {
    @Test
    void the_records_of_both_ports_of_one_euicc_are_loaded() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            phone.switchOn();

            cards.awaitState(0, State.LOADED);
            cards.awaitState(1, State.LOADED);

            assertThat(cards.imsi(0)).isEqualTo("001010000000001");
            assertThat(cards.iccid(0)).isEqualTo("8900101000000000019");
            assertThat(cards.records(0).getServiceProviderName()).isEqualTo("Alpha");
            assertThat(cards.imsi(1)).isEqualTo("999700000000001");
            assertThat(cards.iccid(1)).isEqualTo("8999970000000000019");
            assertThat(cards.records(1).getServiceProviderName()).isEqualTo("Beta");
            var slot = cards.controller().getUiccSlot(0);
            assertThat(slot.isEuicc()).isTrue();
            cards.until(() -> "89049032123451234512345678901235".equals(slot.getEid()));
            assertThat(slot.getSupportedMepMode()).isEqualTo(MultipleEnabledProfilesMode.MEP_B);
            assertThat(slot.getPortIndexFromIccId("8999970000000000019")).isEqualTo(1);
        }
    }

    @Test
    void a_removable_card_is_taken_out_and_put_in_again() throws Exception {
        try (var testbed = RadioTestbed.of("psim.yaml");
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(1, State.LOADED);
            assertThat(cards.controller().getUiccSlotForPhone(1).isEuicc()).isFalse();

            RadioTestbed.await(testbed.world().tray().remove("modem0", 1));
            cards.awaitAbsent(1);
            cards.awaitSlot(1, CardState.CARDSTATE_ABSENT);
            RadioTestbed.await(testbed.world().tray().insert("modem0", 1, "travel", OptionalInt.empty()));

            cards.awaitState(1, State.LOADED);
            assertThat(cards.imsi(1)).isEqualTo("001010000000002");
            assertThat(cards.iccid(1)).isEqualTo("8900101000000000027");
        }
    }

    @Test
    void a_radio_that_is_off_leaves_the_card_as_it_is() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.LOADED);
            phone.switchOn();

            phone.ask(0, (ril, result) -> ril.setRadioPower(false, false, false, result));
            phone.until(() -> phone.ril(0).getRadioState() == TelephonyManager.RADIO_POWER_OFF);

            cards.awaitState(0, State.LOADED);
            phone.switchOn();
            cards.awaitState(0, State.LOADED);
            assertThat(cards.imsi(0)).isEqualTo("001010000000001");
        }
    }
}
