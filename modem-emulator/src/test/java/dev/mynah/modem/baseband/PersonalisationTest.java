package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Uicc;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.Personalisation.Lock;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.personalisation.LockSpec;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Locks of a slot to cards. Slot 0 has Alpha's card, with a group of its own; strangers' cards come and go. */
class PersonalisationTest {
    private static final String KEY = "12345678";
    private static final String UNBLOCKING = "8765432187654321";

    private Bench bench = Bench.of(
            Bench.alphaSpec(),
            Bench.betaSpec(),
            Bench.alphaProfile().gid1("A1FF").gid2("B2"),
            Bench.betaProfile());

    private Personalisation locks() {
        return bench.slot(0).personalisation();
    }

    private Reason refused(Future<?> asked) {
        bench.settle();
        assertThat(asked).matches(Future::failed, "refused");
        return ((Refusal) asked.cause()).reason();
    }

    private void put(Uicc card) {
        bench.pullOut(0);
        bench.insert(0, HeldCard.of(card));
    }

    private static Uicc beta() {
        return Uicc.of(Bench.betaProfile().build(), CardMemory.inRam());
    }

    private static Uicc travel() {
        return Uicc.of(Bench.travelProfile().gid1("A1").gid2("B2").build(), CardMemory.inRam());
    }

    @Test
    void a_phone_locked_to_a_network_serves_no_other_card_until_it_has_the_key() {
        bench.powerOn();
        bench.get(locks().activate(Category.NETWORK, KEY));
        assertThat(locks().lock(Category.NETWORK)).isEqualTo(new Lock(true, 10, 0));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        put(beta());
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(locks().required()).contains(Category.NETWORK);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(refused(locks().deactivate(Category.NETWORK, "11111111"))).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(locks().lock(Category.NETWORK).tries()).isEqualTo(9);
        bench.get(locks().deactivate(Category.NETWORK, KEY));
        assertThat(locks().required()).isEmpty();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.told.get(0)).anyMatch(SubscriptionEvent.PersonalisationChanged.class::isInstance);
    }

    @Test
    void another_card_of_the_network_is_let_in() {
        bench.powerOn();
        bench.get(locks().activate(Category.NETWORK, KEY));
        bench.get(locks().activate(Category.SERVICE_PROVIDER, KEY));
        bench.get(locks().activate(Category.CORPORATE, KEY));
        put(travel());
        assertThat(locks().required()).isEmpty();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.get(locks().activate(Category.SIM, KEY));
        assertThat(locks().required()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"SIM", "FIRST_SIM"})
    void a_lock_to_one_card_keeps_out_another_of_the_same_network(Category category) {
        bench.powerOn();
        bench.get(locks().activate(category, KEY));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        put(travel());
        assertThat(locks().required()).contains(category);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void every_lock_keeps_out_a_stranger_over_power_failures(Category category) {
        bench.powerOn();
        bench.get(locks().activate(category, KEY));
        bench.modem.powerOff();
        bench.settle();
        bench.build();
        bench.powerOn();
        assertThat(locks().lock(category).active()).isTrue();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        put(beta());
        assertThat(locks().required()).contains(category);
        bench.get(locks().deactivate(category, KEY));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(refused(locks().deactivate(category, KEY))).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void the_first_card_ever_is_remembered() {
        bench.powerOn();
        put(beta());
        bench.get(locks().activate(Category.FIRST_SIM, KEY));
        assertThat(locks().required()).contains(Category.FIRST_SIM);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
    }

    @Test
    void a_card_without_a_group_cannot_be_locked_to_one() {
        bench.powerOn();
        assertThat(refused(bench.slot(1).personalisation().activate(Category.SERVICE_PROVIDER, KEY)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refused(locks().activate(Category.NETWORK, "123"))).isEqualTo(Reason.INVALID_ARGUMENT);
        bench.get(locks().activate(Category.NETWORK, KEY));
        assertThat(refused(locks().activate(Category.NETWORK, KEY))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(bench.slot(1).personalisation().lock(Category.NETWORK).active())
                .isFalse();
        bench.pullOut(0);
        assertThat(refused(locks().activate(Category.SIM, KEY))).isEqualTo(Reason.SIM_NOT_READY);
    }

    @Test
    void the_key_can_be_another() {
        bench.powerOn();
        bench.get(locks().activate(Category.NETWORK, KEY));
        assertThat(refused(locks().change(Category.NETWORK, "0000", "9999"))).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(refused(locks().change(Category.NETWORK, KEY, "9"))).isEqualTo(Reason.INVALID_ARGUMENT);
        bench.get(locks().change(Category.NETWORK, KEY, "9999"));
        assertThat(refused(locks().deactivate(Category.NETWORK, KEY))).isEqualTo(Reason.WRONG_PASSWORD);
        bench.get(locks().deactivate(Category.NETWORK, "9999"));
    }

    private void sold(String code) {
        bench.modem = new BasebandModem(
                new ModemSpec(
                        "modem0",
                        bench.modem.identity(),
                        List.of(Optional.of(HeldCard.of(bench.card))),
                        List.of(new SlotSpec(
                                "490154203237518",
                                "01",
                                new PortMapping(0, 0),
                                List.of(new LockSpec(
                                        Category.NETWORK, List.of(code, "00102"), KEY, Optional.of(UNBLOCKING))))),
                        bench.dualSim),
                bench.ether,
                bench.time.timeline(),
                new Random(1),
                bench.events,
                bench.modemMemory);
        bench.powerOn();
    }

    @Test
    void a_device_sold_with_a_lock_has_it_until_it_is_opened() {
        sold("99970");
        assertThat(locks().required()).contains(Category.NETWORK);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.get(locks().deactivate(Category.NETWORK, KEY));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.modem.powerOff();
        bench.settle();
        sold("99970");
        assertThat(locks().required()).isEmpty();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void after_ten_wrong_keys_the_unblocking_key_gives_ten_more() {
        sold("99970");
        for (int i = 0; i < 10; i++) {
            assertThat(refused(locks().deactivate(Category.NETWORK, "00000000")))
                    .isEqualTo(Reason.WRONG_PASSWORD);
        }
        assertThat(locks().lock(Category.NETWORK).blocked()).isTrue();
        assertThat(refused(locks().deactivate(Category.NETWORK, KEY))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refused(locks().unblock(Category.NETWORK, "1111", Optional.empty())))
                .isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(locks().lock(Category.NETWORK).unblockTries()).isEqualTo(9);
        bench.get(locks().unblock(Category.NETWORK, UNBLOCKING, Optional.of("4711")));
        assertThat(locks().lock(Category.NETWORK)).isEqualTo(new Lock(true, 10, 10));
        assertThat(refused(locks().unblock(Category.NETWORK, UNBLOCKING, Optional.empty())))
                .isEqualTo(Reason.NOT_ALLOWED);
        bench.get(locks().deactivate(Category.NETWORK, "4711"));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void without_an_unblocking_key_it_is_blocked_for_ever() {
        bench.powerOn();
        bench.get(locks().activate(Category.NETWORK, KEY));
        for (int i = 0; i < 10; i++) {
            assertThat(refused(locks().change(Category.NETWORK, "00000000", KEY)))
                    .isEqualTo(Reason.WRONG_PASSWORD);
        }
        assertThat(refused(locks().unblock(Category.NETWORK, UNBLOCKING, Optional.empty())))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        put(beta());
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
    }

    @Test
    void keys_are_nowhere_to_be_read() {
        sold("99970");
        assertThat(bench.modem.nvItems().get("slot0/lock/PN").orElseThrow())
                .contains("99970,00102")
                .doesNotContain(KEY)
                .doesNotContain(UNBLOCKING);
        assertThat(new LockSpec(Category.NETWORK, List.of("99970"), KEY, Optional.of(UNBLOCKING)).toString())
                .isEqualTo("PN [99970]");
        assertThat(bench.seen.toString()).doesNotContain(KEY);
    }
}
