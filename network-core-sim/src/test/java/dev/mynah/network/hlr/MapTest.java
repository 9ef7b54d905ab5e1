package dev.mynah.network.hlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Comp128;
import dev.mynah.euicc.aka.GsmResponse;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.aka.UsimAuthentication;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.map.AuthenticationSet;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.map.ServingGprsSupportNode;
import dev.mynah.network.hlr.map.VisitorLocationRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An HLR asked by MSCs and SGSNs of two networks. */
final class MapTest {
    private static final Plmn HOME = Plmn.of("001-01");
    private static final Plmn AWAY = Plmn.of("999-70");
    private static final String USIM = "001010000000001";
    private static final String SIM = "001010000000002";
    private static final SubscriberKey KEY = SubscriberKey.ofOpc(new byte[16], new byte[16]);

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final Interconnect interconnect = new Interconnect();
    private final List<String> cancelled = new ArrayList<>();
    private final Hss hss = new Hss(
            HOME,
            List.of(
                    SubscriberSpec.of(USIM, KEY).withRoaming(Roaming.in(AWAY)),
                    SubscriberSpec.of(SIM, AkaParameters.gsm(AkaParameters.Algorithm.COMP128_V1, new byte[16]))),
            List.of("internet"),
            interconnect,
            new Random(1),
            SubscriberStore.inMemory());

    private MapAnswer ask(MapRequest request) {
        List<MapAnswer> answers = new ArrayList<>();
        hss.answer(request, answers::add);
        time.settle();
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private List<AuthenticationSet> sets(String imsi, int count) {
        MapAnswer answer = ask(new MapRequest.SendAuthenticationInfo(imsi, HOME, CnDomain.CS, count, Optional.empty()));
        return ((MapAnswer.AuthenticationSets) answer).sets();
    }

    @Test
    @Conforms(to = "TS 29.002 8.5.2", by = Hss.class)
    void a_usim_takes_quintuplets_one_after_the_other() {
        UsimAuthentication usim =
                new UsimAuthentication(Milenage.of(KEY), SequenceNumbers.initial(SequenceNumberRules.STANDARD));
        List<AuthenticationSet> sets = sets(USIM, 3);
        assertThat(sets).hasSize(3).allSatisfy(set -> {
            AuthenticationSet.Quintuplet quintuplet = (AuthenticationSet.Quintuplet) set;
            Autn autn = Autn.parse(quintuplet.autn()).orElseThrow();
            assertThat(autn.separated()).as("these are not for EPS").isFalse();
            assertThat(usim.authenticate(quintuplet.rand(), autn)).isInstanceOf(AkaResult.Success.class);
        });
    }

    @Test
    void nobody_gets_more_than_five_sets() {
        assertThat(sets(USIM, 1000)).hasSize(5);
        assertThat(sets(USIM, -1)).hasSize(1);
    }

    @Test
    @Conforms(to = "TS 43.020 4.3", by = AuthenticationCentre.class)
    void a_sim_gets_triplets_and_nothing_for_eps() {
        AuthenticationSet.Triplet triplet =
                (AuthenticationSet.Triplet) sets(SIM, 1).get(0);
        GsmResponse expected = Comp128.of(Comp128.Version.V1, new byte[16]).respond(triplet.rand());
        assertThat(triplet.sres()).isEqualTo(expected.sres());
        assertThat(triplet.kc()).isEqualTo(expected.kc());
        List<S6aAnswer> eps = new ArrayList<>();
        hss.answer(new S6aRequest.AuthenticationInformation(SIM, HOME, Optional.empty()), eps::add);
        assertThat(eps).containsExactly(new S6aAnswer.Refused(S6aError.UNKNOWN_EPS_SUBSCRIPTION));
    }

    @Test
    void an_auts_that_is_not_the_cards_gets_no_vector() {
        assertThat(ask(new MapRequest.SendAuthenticationInfo(
                        USIM,
                        HOME,
                        CnDomain.PS,
                        1,
                        Optional.of(new MapRequest.Resynchronisation(new byte[16], new byte[14])))))
                .isEqualTo(new MapAnswer.Refused(MapError.UNEXPECTED_DATA_VALUE));
    }

    @Test
    @Conforms(to = "TS 29.002 8.1.3", by = Hss.class)
    void the_msc_before_is_told_that_another_serves_the_subscriber() {
        interconnect.offer(HOME, VisitorLocationRegister.class, imsi -> cancelled.add("msc " + imsi), time.timeline());
        ask(new MapRequest.UpdateLocation(USIM, HOME, CnDomain.CS));
        assertThat(ask(new MapRequest.UpdateLocation(USIM, AWAY, CnDomain.CS)))
                .isInstanceOf(MapAnswer.LocationUpdated.class);
        assertThat(cancelled).containsExactly("msc " + USIM);
        assertThat(hss.mscOf(USIM)).hasValue(AWAY);
        ask(new MapRequest.PurgeMs(USIM, HOME, CnDomain.CS));
        assertThat(hss.mscOf(USIM)).as("the one before has no say any more").hasValue(AWAY);
        ask(new MapRequest.PurgeMs(USIM, AWAY, CnDomain.CS));
        assertThat(hss.mscOf(USIM)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 29.272 5.2.1.2", by = Hss.class)
    void mme_and_sgsn_take_a_subscriber_from_each_other_and_the_msc_keeps_it() {
        interconnect.offer(HOME, ServingSide.class, imsi -> cancelled.add("mme " + imsi), time.timeline());
        interconnect.offer(HOME, ServingGprsSupportNode.class, imsi -> cancelled.add("sgsn " + imsi), time.timeline());
        ask(new MapRequest.UpdateLocation(USIM, HOME, CnDomain.CS));
        hss.answer(new S6aRequest.UpdateLocation(USIM, HOME), answer -> {});
        ask(new MapRequest.UpdateLocation(USIM, HOME, CnDomain.PS));
        hss.answer(new S6aRequest.UpdateLocation(USIM, HOME), answer -> {});
        time.settle();
        assertThat(cancelled).containsExactly("mme " + USIM, "sgsn " + USIM);
        assertThat(hss.mscOf(USIM)).hasValue(HOME);
    }

    @Test
    void strangers_and_unwelcome_roamers_are_refused() {
        assertThat(ask(new MapRequest.UpdateLocation("001010000000009", HOME, CnDomain.CS)))
                .isEqualTo(new MapAnswer.Refused(MapError.UNKNOWN_SUBSCRIBER));
        assertThat(ask(new MapRequest.UpdateLocation(SIM, AWAY, CnDomain.CS)))
                .isEqualTo(new MapAnswer.Refused(MapError.ROAMING_NOT_ALLOWED));
    }

    @Test
    void no_set_shows_a_key() {
        assertThat(sets(USIM, 1).get(0).toString()).doesNotContain("ck", "xres");
        assertThat(sets(SIM, 1).get(0).toString()).doesNotContain("kc", "sres");
    }
}
