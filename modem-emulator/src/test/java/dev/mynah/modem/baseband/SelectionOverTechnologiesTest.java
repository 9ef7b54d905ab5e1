package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.modem.plmn.Technologies;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.radio.RadioUser;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.ran.BaseStation;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.Ether;
import dev.mynah.network.ran.SignallingConnection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One network with a cell of each of three technologies, a real radio and selection, and systems that only take notes. */
class SelectionOverTechnologiesTest {
    private final Bench bench = Bench.of();
    private final Ether ether = new Ether();
    private final Network network = new Network();
    private final FakeSystem emm = new FakeSystem(Domain.EPS, Rat.E_UTRAN);
    private final FakeSystem mm = new FakeSystem(Domain.CS, Rat.GSM, Rat.UTRAN);
    private final FakeSystem gmm = new FakeSystem(Domain.GPRS, Rat.GSM, Rat.UTRAN);
    private final Systems systems = new Systems();
    private final ForbiddenPlaces forbidden = new ForbiddenPlaces();
    private final PlmnSelector selector = new PlmnSelector(forbidden, new Random(1), new NetworkSelection.Automatic());
    private final Radio radio = new Radio(ether, "ue", bench.time.timeline(), new User());
    private final Selection selection = new Selection(
            radio,
            systems,
            selector,
            new Technologies(),
            forbidden,
            new UserChoices("slot0", bench.modem.nvItems()),
            bench.time.timeline());

    private final BaseStation lte = cell(0x11, Rat.E_UTRAN);
    private final BaseStation utran = cell(0x12, Rat.UTRAN);
    private final BaseStation gsm = cell(0x13, Rat.GSM);

    SelectionOverTechnologiesTest() {
        List.of(emm, mm, gmm).forEach(systems::add);
        bench.powerOn();
        selection.on();
        radio.on();
        selection.use(Optional.of(bench.usim(0)), Optional.empty());
        after(Duration.ofSeconds(2));
    }

    private BaseStation cell(long identity, Rat rat) {
        BaseStation station =
                ether.build(new Cell(identity, rat, List.of(Bench.ALPHA), 1, 1, 1), bench.time.timeline(), network);
        station.level(-80, -100);
        station.power(true);
        return station;
    }

    private void after(Duration duration) {
        bench.time.advance(duration);
    }

    private void connect() {
        radio.connect(Bench.ALPHA, Optional.empty(), new byte[] {5, 8});
        bench.time.settle();
        List.of(emm, mm, gmm).forEach(FakeSystem::told);
    }

    @Test
    @Conforms(to = "TS 36.304 5.2.4.5", by = Selection.class)
    void the_technology_of_the_highest_priority_is_left_when_it_is_gone_and_taken_again_when_it_is_back() {
        assertThat(emm.told()).endsWith("camped E_UTRAN");
        assertThat(mm.told()).endsWith("elsewhere E_UTRAN");
        lte.power(false);
        after(Duration.ofSeconds(2));
        assertThat(emm.told()).endsWith("elsewhere UTRAN");
        assertThat(gmm.told()).endsWith("camped UTRAN");
        lte.power(true);
        after(Duration.ofSeconds(2));
        assertThat(emm.told()).endsWith("camped E_UTRAN");
    }

    @Test
    @Conforms(to = "TS 36.304 5.2.7", by = Selection.class)
    void a_released_ue_goes_where_it_is_sent_and_stays_while_a_connection_is_open() {
        connect();
        network.connection().release(Redirection.to(Rat.GSM));
        bench.time.settle();
        assertThat(emm.told()).containsExactly("released NORMAL", "elsewhere GSM");
        assertThat(mm.told()).containsExactly("camped GSM");
        connect();
        after(Duration.ofMinutes(1));
        assertThat(mm.told()).isEmpty();
        network.connection().release();
        after(Duration.ofSeconds(2));
        assertThat(mm.told()).startsWith("released NORMAL").endsWith("elsewhere E_UTRAN");
        assertThat(gmm.told()).startsWith("released NORMAL").endsWith("elsewhere E_UTRAN");
    }

    @Test
    void a_domain_that_asks_for_another_cell_on_release_waits_until_both_know_of_it() {
        lte.power(false);
        after(Duration.ofSeconds(2));
        connect();
        mm.onRelease = selection::reselect;
        network.connection().release();
        bench.time.settle();
        assertThat(mm.told()).startsWith("released NORMAL", "camped UTRAN");
        assertThat(gmm.told()).startsWith("released NORMAL", "camped UTRAN");
    }

    @Test
    void while_a_system_is_busy_nobody_looks_for_another_cell() {
        emm.busy = true;
        emm.told();
        lte.level(-125, -100);
        after(Duration.ofSeconds(5));
        assertThat(emm.told()).isEmpty();
        emm.busy = false;
        selection.reselect();
        assertThat(emm.told()).endsWith("elsewhere UTRAN");
    }

    @Test
    void a_technology_to_keep_off_is_taken_again_after_a_while_and_at_once_where_there_is_no_other() {
        selection.avoid(Rat.E_UTRAN, Optional.of(Duration.ofMinutes(12)));
        selection.reselect();
        assertThat(emm.told()).endsWith("elsewhere UTRAN");
        utran.power(false);
        gsm.power(false);
        after(Duration.ofSeconds(2));
        assertThat(emm.told()).endsWith("camped E_UTRAN");
        gsm.power(true);
        after(Duration.ofSeconds(2));
        assertThat(emm.told()).endsWith("elsewhere GSM");
        after(Duration.ofMinutes(12));
        assertThat(emm.told()).endsWith("camped E_UTRAN");
    }

    @Test
    void one_closed_till_switched_off_is_not_taken_even_alone() {
        utran.power(false);
        gsm.power(false);
        bench.time.settle();
        selection.avoid(Rat.E_UTRAN, Optional.empty());
        selection.reselect();
        assertThat(emm.told()).endsWith("limited");
    }

    @Test
    void a_usim_invalid_in_one_domain_serves_in_another() {
        emm.usimInvalid = true;
        selection.reselect();
        assertThat(mm.told()).endsWith("camped UTRAN");
        mm.usimInvalid = true;
        selection.reselect();
        assertThat(gmm.told()).endsWith("camped UTRAN");
        gmm.usimInvalid = true;
        selection.reselect();
        assertThat(gmm.told()).endsWith("limited");
    }

    @Test
    void technologies_the_user_has_switched_off_are_not_taken() {
        selection.technologies(Set.of(Rat.GSM));
        selection.reselect();
        assertThat(mm.told()).endsWith("camped GSM");
    }

    /** The stack's part in it. */
    private final class User implements RadioUser {
        @Override
        public void heardChanged() {
            selection.reselect();
        }

        @Override
        public void downlink(byte[] nas) {
            systems.downlink(nas);
        }

        @Override
        public void bearersEstablished() {}

        @Override
        public void downlinkData(int bearer, byte[] packet) {}

        @Override
        public void securityCommanded(CnDomain domain) {}

        @Override
        public void domainReleased(CnDomain domain) {}

        @Override
        public void handedOver(Cell target) {}

        @Override
        public void released(ReleaseCause cause, Optional<Redirection> redirection) {
            redirection.ifPresent(selector::redirect);
            selection.together(() -> {
                systems.released(cause);
                selection.reselect();
            });
        }

        @Override
        public void paged(Page page) {}

        @Override
        public void broadcast(byte[] message) {}
    }

    /** Keeps the last connection. */
    private static final class Network implements CoreNetwork {
        private Optional<SignallingConnection> last = Optional.empty();

        SignallingConnection connection() {
            return last.orElseThrow();
        }

        @Override
        public void initial(SignallingConnection connection, byte[] nas) {
            last = Optional.of(connection);
        }

        @Override
        public void uplink(SignallingConnection connection, byte[] nas) {}

        @Override
        public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {}

        @Override
        public void handedOver(SignallingConnection connection) {}

        @Override
        public void lost(SignallingConnection connection) {}
    }
}
