package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.hardware.radio.network.RegState;
import android.hardware.radio.network.RegStateResult;
import com.android.internal.telephony.IccCardConstants.State;
import com.android.internal.telephony.RIL;
import dev.mynah.network.mme.MmeState;
import dev.mynah.network.operator.SubscriberStatus;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Cards;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the whole of Mynah is for, seen by Android's own code and by both operators. */
@ExtendWith(InAndroid.class)
class TwoProfilesTest {
    private static final String ALPHA = "001010000000001";
    private static final String BETA = "999700000000001";
    private static final String BETA_ICCID = "8999970000000000019";

    @Test
    @DisplayName("Two eSIM profiles enabled and attached to two different networks")
    void two_esim_profiles_enabled_and_attached_to_two_different_networks() throws Exception {
        // Alpha's profile is enabled on port 0, and none on port 1.
        try (var testbed = RadioTestbed.like("dsds.yaml", text -> text.replace("        enabledOnPort: 1\n", ""));
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            phone.switchOn();
            cards.awaitState(0, State.LOADED);
            cards.awaitEmpty(1);

            cards.<Void>euicc(1, (port, result, handler) -> port.switchToProfile(BETA_ICCID, true, result, handler));

            cards.awaitState(1, State.LOADED);
            assertThat(cards.controller().getUiccSlot(0))
                    .isSameAs(cards.controller().getUiccSlotForPhone(1));
            assertThat(cards.imsi(0)).isEqualTo(ALPHA);
            assertThat(cards.imsi(1)).isEqualTo(BETA);
            cards.until(() -> cards.controller().getUiccSlot(0).getPortIndexFromIccId(BETA_ICCID) == 1);
            assertThat(registered(phone, 0, "Alpha Mobile")).endsWith("Alpha", "00101");
            assertThat(registered(phone, 1, "Beta Telecom")).endsWith("Beta", "99970");
            phone.until(() -> status(testbed, "alpha", ALPHA).state() == MmeState.REGISTERED);
            phone.until(() -> status(testbed, "beta", BETA).state() == MmeState.REGISTERED);
        }
    }

    /** The operator that a phone's RIL tells once it is registered and the network has said what it is called. */
    private static String[] registered(Phone phone, int number, String name) throws Exception {
        phone.<RegStateResult>eventually(
                number, RIL::getDataRegistrationState, told -> told.regState == RegState.REG_HOME);
        return phone.eventually(number, RIL::getOperator, (String[] told) -> name.equals(told[0]));
    }

    private static SubscriberStatus status(RadioTestbed testbed, String operator, String imsi) throws Exception {
        return RadioTestbed.await(testbed.operator(operator).subscriber(imsi));
    }
}
