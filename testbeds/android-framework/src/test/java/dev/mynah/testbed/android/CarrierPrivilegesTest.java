package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.content.pm.Signature;
import android.telephony.TelephonyManager;
import android.telephony.UiccAccessRule;
import com.android.internal.telephony.IccCardConstants.State;
import com.android.internal.telephony.uicc.UiccProfile;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Cards;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The access rules of a profile, as Android's UiccCarrierPrivilegeRules reads them out of the card's ARA-M. */
@ExtendWith(InAndroid.class)
class CarrierPrivilegesTest {
    /** What applications are signed with. */
    private static final byte[] CARRIERS = {1, 2, 3};

    private static final byte[] OTHERS = {4, 5, 6};

    private static RadioTestbed withRules(String rules) throws Exception {
        return RadioTestbed.like(
                "dsds.yaml",
                text -> text.replaceFirst(
                        "name: Alpha\n(?= +operator)", "name: Alpha\n        accessRules: [" + rules + "]\n"));
    }

    private static String rule(String algorithm, String more) throws Exception {
        byte[] hash = MessageDigest.getInstance(algorithm).digest(CARRIERS);
        return "{ certificate: " + HexFormat.of().formatHex(hash) + more + " }";
    }

    /** The profile of a phone, once the framework has read all it wants of it. */
    private static UiccProfile profile(Cards cards, int number) throws Exception {
        cards.awaitState(number, State.LOADED);
        return cards.controller().getUiccProfileForPhone(number);
    }

    private static boolean privileged(UiccProfile profile, byte[] certificate, String application) {
        return profile.getCarrierPrivilegeAccessRules().stream()
                .map(it -> it.getCarrierPrivilegeStatus(new Signature(certificate), application))
                .anyMatch(it -> it == TelephonyManager.CARRIER_PRIVILEGE_STATUS_HAS_ACCESS);
    }

    @Test
    void applications_that_the_profile_names_have_privileges_and_others_have_none() throws Exception {
        try (var testbed = withRules(rule("SHA-256", ", package: com.example.carrier"));
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            phone.switchOn();

            UiccProfile alpha = profile(cards, 0);
            assertThat(alpha.areCarrierPrivilegeRulesLoaded()).isTrue();
            assertThat(alpha.getCarrierPrivilegeAccessRules()).hasSize(1);
            assertThat(privileged(alpha, CARRIERS, "com.example.carrier")).isTrue();
            assertThat(privileged(alpha, CARRIERS, "com.example.another")).isFalse();
            assertThat(privileged(alpha, OTHERS, "com.example.carrier")).isFalse();

            UiccProfile beta = profile(cards, 1);
            assertThat(beta.areCarrierPrivilegeRulesLoaded()).isTrue();
            assertThat(beta.getCarrierPrivilegeAccessRules()).isNullOrEmpty();
        }
    }

    @Test
    void more_rules_than_one_answer_holds_are_all_read() throws Exception {
        String many = IntStream.range(0, 20)
                .mapToObj(i -> ", package: com.example.application" + i)
                .map(more -> "{ certificate: " + "61ed377e85d386a8dfee6b864bd85b0bfaa5af81" + more + " }")
                .collect(Collectors.joining(", "));
        try (var testbed = withRules(many + ", " + rule("SHA-1", ""));
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            phone.switchOn();

            UiccProfile alpha = profile(cards, 0);
            assertThat(alpha.getCarrierPrivilegeAccessRules())
                    .hasSize(21)
                    .element(19)
                    .extracting(UiccAccessRule::getPackageName)
                    .isEqualTo("com.example.application19");
            assertThat(privileged(alpha, CARRIERS, "any.with.the.certificate")).isTrue();
        }
    }
}
