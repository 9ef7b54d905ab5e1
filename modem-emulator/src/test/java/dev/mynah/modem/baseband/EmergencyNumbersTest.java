package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.HelpNumber;
import dev.mynah.modem.Calls.HelpSource;
import dev.mynah.modem.EmergencyNumbers;
import dev.mynah.modem.EmergencyNumbers.LocalNumber;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent.EmergencyNumbersChanged;
import dev.mynah.modem.SubscriptionEvent.HelpNumbersChanged;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.plmn.LocalNumbers;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.EmergencyNumberList.EmergencyNumber;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network names the numbers that call for help in its country, and the modem dials them as such. */
class EmergencyNumbersTest {
    private static final Announcement TELLING = new Announcement("Alpha", "Alpha", true, ZoneOffset.UTC)
            .withEmergencyNumbers(List.of(new EmergencyNumber(1, "110"), new EmergencyNumber(2, "19222")));
    private static final EmergencyNumbers TOLD = new EmergencyNumbers(
            Optional.of(Bench.ALPHA), List.of(new LocalNumber("110", 1), new LocalNumber("19222", 2)));

    private static OperatorSpec alpha(CellSpec... cells) {
        return Bench.alphaSpec().withAnnouncement(TELLING).withCells(cells);
    }

    private static Bench bench(OperatorSpec alpha) {
        Bench bench = Bench.of(alpha, Bench.betaSpec(), Bench.alphaProfile(), Bench.betaProfile());
        bench.powerOn().after(Duration.ofMinutes(1));
        return bench;
    }

    private static EmergencyNumbers numbers(Bench bench) {
        return bench.slot(0).network().emergencyNumbers();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    @Conforms(to = "TS 24.301 5.3.7", by = LocalNumbers.class)
    @Conforms(to = "TS 24.008 4.4.4.6", by = LocalNumbers.class)
    void each_system_tells_them_with_its_accept(Rat rat) {
        Bench bench = bench(alpha(CellSpec.of("hill", rat, 0x31, 1).withLevel(-80, -100)));
        assertThat(numbers(bench)).isEqualTo(TOLD);
        assertThat(bench.told.get(0)).contains(new EmergencyNumbersChanged(TOLD));
        assertThat(bench.slot(0).calls().emergencyNumber("110")).isTrue();
        assertThat(bench.slot(0).calls().emergencyNumber("999")).isFalse();
        assertThat(bench.slot(1).calls().emergencyNumber("110")).isFalse();
    }

    @Test
    void one_of_them_is_dialled_as_a_call_for_help() {
        Bench bench = bench(alpha(
                CellSpec.lte("north", 0x101, 1).withLevel(-90, -100),
                CellSpec.of("hill", Rat.UTRAN, 0x31, 1).withLevel(-100, -100)));
        bench.get(bench.slot(0).calls().dial(Dialling.of("19222")));
        bench.after(Duration.ofSeconds(10));
        assertThat(bench.slot(0).calls().list().get(0).emergency()).isTrue();
    }

    @Test
    @Conforms(to = "TS 24.301 5.3.7", by = LocalNumbers.class)
    void a_new_list_takes_the_place_of_the_old_one_and_none_leaves_it() {
        Bench bench = bench(alpha(CellSpec.lte("north", 0x101, 1).withLevel(-90, -100)));
        bench.get(bench.alphaControl().announce(TELLING.withEmergencyNumbers(List.of(new EmergencyNumber(0, "333")))));
        again(bench);
        assertThat(numbers(bench).numbers()).containsExactly(new LocalNumber("333", 0));
        bench.get(bench.alphaControl().announce(TELLING.withEmergencyNumbers(List.of())));
        again(bench);
        assertThat(numbers(bench).numbers()).containsExactly(new LocalNumber("333", 0));
    }

    private static void again(Bench bench) {
        bench.get(bench.slot(0).network().detach());
        bench.idle();
        bench.get(bench.slot(0).network().attach());
        bench.idle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void without_the_card_they_are_forgotten() {
        Bench bench = bench(alpha(CellSpec.lte("north", 0x101, 1).withLevel(-90, -100)));
        bench.pullOut(0);
        bench.settle();
        assertThat(numbers(bench)).isEqualTo(EmergencyNumbers.NONE);
    }

    @Test
    @Conforms(to = "TS 24.301 5.3.7", by = LocalNumbers.class)
    void in_another_country_they_hold_no_more() {
        LocalNumbers numbers = new LocalNumbers(it -> {});
        numbers.registered(Bench.ALPHA, TELLING.helpNumbers());
        numbers.registered(Plmn.of("00102"), Optional.empty());
        assertThat(numbers.now().numbers()).contains(new LocalNumber("110", 1));
        numbers.registered(Plmn.of("26201"), Optional.empty());
        assertThat(numbers.now()).isEqualTo(EmergencyNumbers.NONE);
    }

    @Test
    void each_number_is_listed_with_who_says_so() {
        Bench bench = Bench.of(
                alpha(CellSpec.lte("north", 0x101, 1).withLevel(-90, -100)),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile());
        assertThat(sources(bench, HelpSource.STANDARD)).hasSize(8);
        bench.powerOn().after(Duration.ofMinutes(1));
        assertThat(sources(bench, HelpSource.STANDARD)).containsExactly("112", "911");
        assertThat(bench.slot(0).calls().helpNumbers())
                .contains(new HelpNumber("110", 1, HelpSource.NETWORK, Optional.of(Bench.ALPHA)));
        assertThat(bench.told.get(0))
                .filteredOn(HelpNumbersChanged.class::isInstance)
                .hasSize(2);
        bench.pullOut(0);
        assertThat(sources(bench, HelpSource.NETWORK)).isEmpty();
        assertThat(sources(bench, HelpSource.STANDARD)).hasSize(8);
    }

    private static List<String> sources(Bench bench, HelpSource source) {
        return bench.slot(0).calls().helpNumbers().stream()
                .filter(it -> it.source() == source)
                .map(HelpNumber::digits)
                .toList();
    }
}
