package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.suci.ProtectionScheme;
import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.System5gSpec;
import dev.mynah.network.udm.AuthenticationMethod;
import dev.mynah.network.udm.HomeNetworkKey;
import dev.mynah.network.udm.UdmSpec;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each side doubts the other in NR, and the air hides who the subscriber is. TS 24.501 5.4.1, TS 33.501 6.12. */
class NrAuthenticationTest {
    private static final String X25519 = "5A8D38864820197C3394B92613B20B91633CBD897119273BF8E4A6F4EEC0A650";
    private static final String X25519_PRIVATE = "C53C22208B61860B06C62E5406A7B330C2B577AA5558981510D128247D38BD1D";
    private static final String P256 = "0272DA71976234CE833A6907425867B82E074D44EF907DFB4B3E21C1C2256EBCD1";
    private static final String P256_PRIVATE = "F1AB1074477EBCC7F554EA1C5FC368B1616730155E0041AC447D6301975FECDA";
    private static final String KEYS = "A14B80011B8120" + X25519 + "80011E8121" + P256;

    private static Bench with(AuthenticationMethod method) {
        return NrRegistrationTest.in(NrRegistrationTest.alphaInNr()
                .withSystem5g(System5gSpec.STANDARD.withUdm(UdmSpec.STANDARD.withMethod(method))));
    }

    private static Bench withFault(AuthenticationMethod method, ChallengeFault fault) {
        Bench bench = with(method).powerOn().idle();
        // A first registration, so that there is a challenge to replay.
        bench.modem.powerOff();
        bench.settle();
        bench.nas(0);
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, fault));
        return bench.powerOn();
    }

    @ParameterizedTest
    @EnumSource(AuthenticationMethod.class)
    @Conforms(to = "TS 24.501 5.4.1.3.7", by = Mm5gUe.class)
    void a_replayed_challenge_makes_card_and_network_agree_on_a_new_number(AuthenticationMethod method) {
        Bench bench = withFault(method, ChallengeFault.REPLAYED);
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< AUTHENTICATION REQUEST",
                        method == AuthenticationMethod.AKA_5G
                                ? "> AUTHENTICATION FAILURE #21 Synch failure"
                                : "> AUTHENTICATION RESPONSE",
                        "< AUTHENTICATION REQUEST",
                        "> AUTHENTICATION RESPONSE");
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    /** Only the home network can tell whose the GUTI was, so the UE is challenged again by its SUCI. */
    @ParameterizedTest
    @CsvSource({
        "AKA_5G, BAD_MAC, AUTHENTICATION FAILURE #20 MAC failure",
        "AKA_5G, NOT_SEPARATED, AUTHENTICATION FAILURE #26 Non-5G authentication unacceptable",
        "EAP_AKA_PRIME, BAD_MAC, AUTHENTICATION RESPONSE",
        "EAP_AKA_PRIME, NOT_SEPARATED, AUTHENTICATION RESPONSE"
    })
    @Conforms(to = "TS 24.501 5.4.1.3.7", by = Mm5gUe.class)
    void a_challenge_that_is_doubted_may_have_been_for_another(
            AuthenticationMethod method, ChallengeFault fault, String answer) {
        Bench bench = withFault(method, fault);
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< AUTHENTICATION REQUEST",
                        "> " + answer,
                        "< IDENTITY REQUEST",
                        "> IDENTITY RESPONSE",
                        "< AUTHENTICATION REQUEST",
                        "> AUTHENTICATION RESPONSE");
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    /** RES* that is wrong for the network and right for the UE; the name in EAP-AKA' the UE can read. */
    @ParameterizedTest
    @EnumSource(AuthenticationMethod.class)
    @Conforms(to = "TS 33.501 6.1.3.2.2", by = Mm5gUe.class)
    void a_challenge_for_another_serving_network_fails(AuthenticationMethod method) {
        Bench bench = with(method);
        bench.settle();
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.WRONG_SERVING_NETWORK));
        bench.powerOn();
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< AUTHENTICATION REQUEST", "> AUTHENTICATION RESPONSE", "< AUTHENTICATION REJECT");
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.DENIED);
    }

    @ParameterizedTest
    @EnumSource(AuthenticationMethod.class)
    void a_home_without_a_challenge_is_tried_again(AuthenticationMethod method) {
        Bench bench = with(method);
        bench.settle();
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.UNAVAILABLE));
        bench.powerOn();
        assertThat(bench.slot(0).network().registration(Domain.NG).rejectCause())
                .hasValue(111);
        bench.after(Duration.ofMinutes(13));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @EnumSource(AuthenticationMethod.class)
    @Conforms(to = "TS 24.501 5.4.1.3.5", by = Mm5gUe.class)
    void with_the_wrong_key_the_subscriber_is_refused(AuthenticationMethod method) {
        Bench bench = NrRegistrationTest.in(NrRegistrationTest.alphaInNr()
                .withSubscribers(List.of(SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.OTHER_KEY)))
                .withSystem5g(System5gSpec.STANDARD.withUdm(UdmSpec.STANDARD.withMethod(method))));
        bench.powerOn();
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("< AUTHENTICATION REJECT"));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.DENIED);
    }

    @ParameterizedTest
    @CsvSource({
        "DF.5GS, A00401010202, suci-0-001-01-0-1-27-",
        "DF.5GS, A00402020101, suci-0-001-01-0-2-30-",
        "DF.SAIP, A00401010202, suci-0-001-01-0-1-27-",
        "DF.SAIP, A00402020101, suci-0-001-01-0-2-30-"
    })
    @Conforms(to = "TS 24.501 5.4.3", by = Mm5gUe.class)
    void only_the_home_network_learns_who_it_is(String file, String schemes, String identity) {
        ProfileSpecBuilder profile =
                Bench.alphaProfile().file("ADF.USIM/" + file + "/EF.SUCI_Calc_Info", schemes + KEYS);
        UdmSpec udm = UdmSpec.STANDARD.withKeys(
                new HomeNetworkKey(
                        0x1B, ProtectionScheme.PROFILE_A, HexFormat.of().parseHex(X25519_PRIVATE)),
                new HomeNetworkKey(
                        0x1E, ProtectionScheme.PROFILE_B, HexFormat.of().parseHex(P256_PRIVATE)));
        Bench bench = Bench.of(
                NrRegistrationTest.alphaInNr().withSystem5g(System5gSpec.STANDARD.withUdm(udm)),
                Bench.betaSpec(),
                profile);
        bench.powerOn();
        assertThat(bench.nas(0)).first().asString().startsWith("> REGISTRATION REQUEST INITIAL " + identity);
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @EnumSource(AuthenticationMethod.class)
    void no_event_shows_a_key(AuthenticationMethod method) {
        Bench bench = with(method).powerOn().idle();
        bench.modem.powerOff();
        bench.settle();
        String kept = bench.cardMemory.load().entrySet().stream()
                .filter(it -> it.getKey().contains("5GAUTHKEYS") && it.getKey().contains("8949001000000000017"))
                .map(it -> HexFormat.of().withUpperCase().formatHex(it.getValue()))
                .findFirst()
                .orElseThrow();
        String key = kept.substring(kept.indexOf("8020") + 4, kept.indexOf("8020") + 4 + 64);
        bench.powerOn().idle();
        String all =
                String.join("\n", bench.seen.stream().map(Event::line).toList()).toUpperCase(Locale.ROOT);
        assertThat(all).doesNotContain(key);
        assertThat(all).doesNotContain("465B5CE8B199B49FAA5F0A2EE238A6BC");
        assertThat(all).doesNotContain("CD63CB71954A9F4E48A5994E37A02BAF");
    }
}
