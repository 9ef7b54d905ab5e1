package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.ManagementSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.isdr.Eid;
import dev.mynah.euicc.isdr.NotificationConfiguration;
import dev.mynah.euicc.isdr.NotificationEvent;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Euicc.Notification;
import dev.mynah.modem.Euicc.Profile;
import dev.mynah.modem.Euicc.Resettable;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Subscription;
import io.vertx.core.Future;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The modem's own assistant on a real card, in every way that profiles share one. */
class EuiccTest {
    private static final String EID =
            Eid.withCheckDigits("890490321234512345123456789012").digits();
    private static final String ALPHA_ICCID = "8949001000000000017";
    private static final OptionalInt OWN = OptionalInt.empty();

    private final Bench bench = Bench.of();
    private BasebandModem modem = bench.modem;

    private void with(MepMode mode, ProfileSpecBuilder... profiles) {
        Euicc card = Euicc.of(
                EuiccSpec.of(
                        EID,
                        mode,
                        mode == MepMode.NONE ? 1 : 2,
                        List.of(profiles).stream()
                                .map(ProfileSpecBuilder::build)
                                .toList()),
                CardMemory.inRam());
        modem = new BasebandModem(
                mode == MepMode.NONE
                        ? ModemSpec.of("modem0", bench.modem.identity(), HeldCard.of(card), "490154203237518")
                        : ModemSpec.of(
                                "modem0",
                                bench.modem.identity(),
                                HeldCard.of(card),
                                "490154203237518",
                                "356938035643809"),
                bench.ether,
                bench.time.timeline(),
                new Random(1),
                bench.events,
                ModemMemory.inRam());
        modem.powerOn();
        bench.settle();
    }

    private Subscription slot(int number) {
        return modem.subscriptions().get(number);
    }

    private dev.mynah.modem.Euicc euicc(int slot) {
        return slot(slot).sim().euicc();
    }

    private Profile profile(String iccid) {
        return bench.get(euicc(0).profiles()).stream()
                .filter(it -> it.iccid().equals(iccid))
                .findFirst()
                .orElseThrow();
    }

    private Reason refused(Future<?> asked) {
        bench.settle();
        assertThat(asked).matches(Future::failed, "refused");
        return ((Refusal) asked.cause()).reason();
    }

    private RegistrationStatus eps(int slot) {
        return slot(slot).network().registration(Domain.EPS).status();
    }

    @Test
    void without_MEP_the_other_profile_takes_the_place_of_the_first() {
        with(MepMode.NONE, Bench.alphaProfile(), Bench.travelProfile());
        assertThat(bench.get(euicc(0).eid())).isEqualTo(EID);
        assertThat(profile(ALPHA_ICCID).enabled()).isTrue();
        assertThat(profile(ALPHA_ICCID).port()).isEmpty();
        bench.get(euicc(0).enable(Bench.TRAVEL_ICCID, OWN));
        bench.settle();
        assertThat(slot(0).sim().imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(profile(ALPHA_ICCID).enabled()).isFalse();
        assertThat(refused(euicc(0).enable(ALPHA_ICCID, OptionalInt.of(1)))).isEqualTo(Reason.INVALID_ARGUMENT);
    }

    @Test
    void in_MEP_B_a_slot_switches_what_is_on_its_own_port() {
        with(
                MepMode.B,
                Bench.alphaProfile().enabledOnPort(0),
                Bench.betaProfile().enabledOnPort(1),
                Bench.travelProfile());
        bench.idle();
        bench.nas(0);
        bench.get(euicc(1).enable(Bench.TRAVEL_ICCID, OWN));
        bench.settle();
        assertThat(slot(1).sim().imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(eps(1)).isEqualTo(RegistrationStatus.HOME);
        assertThat(profile(Bench.TRAVEL_ICCID).port()).hasValue(1);
        assertThat(slot(0).sim().imsi()).contains(Bench.ALPHA_IMSI);
        assertThat(bench.nas(0)).isEmpty();
        assertThat(refused(euicc(1).enable(Bench.TRAVEL_ICCID, OptionalInt.of(0))))
                .isEqualTo(Reason.INVALID_ARGUMENT);
    }

    @Test
    void in_MEP_A1_a_profile_goes_to_the_port_of_the_slot_or_to_the_one_named() {
        with(
                MepMode.A1,
                Bench.alphaProfile().enabledOnPort(1),
                Bench.betaProfile().enabledOnPort(2),
                Bench.travelProfile());
        bench.get(euicc(1).enable(Bench.TRAVEL_ICCID, OWN));
        bench.settle();
        assertThat(slot(1).sim().imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(profile(Bench.TRAVEL_ICCID).port()).hasValue(2);
        bench.get(euicc(1).enable("8949970000000000013", OptionalInt.of(1)));
        bench.settle();
        assertThat(slot(0).sim().imsi()).contains(Bench.BETA_IMSI);
        assertThat(eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(slot(1).sim().imsi()).contains(Bench.TRAVEL_IMSI);
    }

    @Test
    void in_MEP_A2_the_card_takes_a_port_that_is_free() {
        with(MepMode.A2, Bench.alphaProfile().enabledOnPort(1), Bench.travelProfile());
        assertThat(refused(euicc(0).enable(Bench.TRAVEL_ICCID, OptionalInt.of(2))))
                .isEqualTo(Reason.INVALID_ARGUMENT);
        bench.get(euicc(0).enable(Bench.TRAVEL_ICCID, OWN));
        bench.settle();
        assertThat(slot(1).sim().imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(slot(0).sim().imsi()).contains(Bench.ALPHA_IMSI);
    }

    @Test
    void a_profile_is_deleted_when_it_is_disabled_and_its_servers_are_to_be_told() {
        with(
                MepMode.NONE,
                Bench.alphaProfile(),
                Bench.travelProfile()
                        .management(new ManagementSpec(
                                List.of(new NotificationConfiguration(
                                        EnumSet.allOf(NotificationEvent.class), "smdp.example.com")),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())));
        assertThat(refused(euicc(0).delete(ALPHA_ICCID))).isEqualTo(Reason.NOT_ALLOWED);
        bench.get(euicc(0).delete(Bench.TRAVEL_ICCID));
        assertThat(refused(euicc(0).delete(Bench.TRAVEL_ICCID))).isEqualTo(Reason.APPLICATION_NOT_FOUND);
        Notification due = bench.get(euicc(0).notifications()).get(0);
        assertThat(due.event()).isEqualTo(NotificationEvent.DELETE);
        assertThat(due.server()).isEqualTo("smdp.example.com");
        assertThat(due.iccid()).contains(Bench.TRAVEL_ICCID);
        assertThat(bench.get(euicc(0).notification(due.number()))).startsWith(0x30, 0x82);
        bench.get(euicc(0).removeNotification(due.number()));
        assertThat(refused(euicc(0).removeNotification(due.number()))).isEqualTo(Reason.INVALID_INDEX);
        assertThat(refused(euicc(0).notification(due.number()))).isEqualTo(Reason.INVALID_INDEX);
        assertThat(bench.get(euicc(0).notifications())).isEmpty();
    }

    @Test
    void a_nickname_and_the_default_server_are_kept_on_the_card() {
        with(MepMode.NONE, Bench.alphaProfile());
        bench.get(euicc(0).rename(ALPHA_ICCID, "Büro"));
        assertThat(profile(ALPHA_ICCID).nickname()).contains("Büro");
        bench.get(euicc(0).rename(ALPHA_ICCID, ""));
        assertThat(profile(ALPHA_ICCID).nickname()).isEmpty();
        assertThat(refused(euicc(0).rename(ALPHA_ICCID, "x".repeat(65)))).isEqualTo(Reason.INVALID_ARGUMENT);
        assertThat(refused(euicc(0).rename("12", "x"))).isEqualTo(Reason.INVALID_ARGUMENT);
        bench.get(euicc(0).defaultServer("smdp.example.com"));
        assertThat(bench.get(euicc(0).servers()).defaultProvisioning()).contains("smdp.example.com");
        assertThat(refused(euicc(0).defaultServer("no domain!"))).isEqualTo(Reason.INVALID_ARGUMENT);
        // Longer than a block of STORE DATA.
        String longest =
                "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".example";
        bench.get(euicc(0).defaultServer(longest + ":12345"));
        assertThat(bench.get(euicc(0).servers()).defaultProvisioning()).contains(longest + ":12345");
    }

    @Test
    void after_a_memory_reset_the_stack_is_without_a_profile() {
        with(
                MepMode.B,
                Bench.alphaProfile().enabledOnPort(0),
                Bench.betaProfile().enabledOnPort(1));
        bench.get(euicc(0).reset(Set.of(Resettable.OPERATIONAL_PROFILES)));
        bench.settle();
        assertThat(bench.get(euicc(0).profiles())).isEmpty();
        assertThat(slot(0).sim().imsi()).isEmpty();
        assertThat(slot(1).sim().imsi()).isEmpty();
        assertThat(refused(euicc(1).reset(Set.of(Resettable.OPERATIONAL_PROFILES))))
                .isEqualTo(Reason.APPLICATION_NOT_FOUND);
    }

    @Test
    void hosts_channels_are_where_they_were_and_a_card_at_rest_is_left_alone() {
        with(MepMode.B, Bench.alphaProfile().enabledOnPort(0));
        int channel = bench.get(slot(0).sim().open(new byte[0], 0)).number();
        bench.get(euicc(0).profiles());
        assertThat(bench.get(slot(0).sim().open(new byte[0], 0)).number()).isEqualTo(channel + 1);
        modem.powerOff();
        bench.settle();
        assertThat(refused(euicc(0).eid())).isEqualTo(Reason.SIM_NOT_READY);
    }

    @Test
    void a_plain_card_has_none_of_it() {
        bench.powerOn();
        bench.pullOut(0);
        assertThat(refused(bench.sim(0).euicc().eid())).isEqualTo(Reason.SIM_ABSENT);
        bench.insert(0, HeldCard.of(Uicc.of(Bench.travelProfile().build(), CardMemory.inRam())));
        assertThat(refused(bench.sim(0).euicc().eid())).isEqualTo(Reason.NOT_SUPPORTED);
        assertThat(refused(bench.sim(0).euicc().profiles())).isEqualTo(Reason.NOT_SUPPORTED);
    }
}
