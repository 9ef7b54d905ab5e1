package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose is what the radio brings: by technology, and in GSM and UTRAN by protocol and domain. */
class SystemsTest {
    private static final Plmn HOME = Plmn.of("00101");

    private final FakeSystem emm = new FakeSystem(Domain.EPS, Rat.E_UTRAN);
    private final FakeSystem mm = new FakeSystem(Domain.CS, Rat.GSM, Rat.UTRAN);
    private final FakeSystem gmm = new FakeSystem(Domain.GPRS, Rat.GSM, Rat.UTRAN);
    private final FakeSystem mm5g = new FakeSystem(Domain.NG, Rat.NR);
    private final List<FakeSystem> all = List.of(emm, mm, gmm, mm5g);
    private final Systems systems = new Systems();

    SystemsTest() {
        all.forEach(systems::add);
    }

    private void camp(Rat rat) {
        systems.camped(new Cell(1, rat, List.of(HOME), 1, 1, 1), HOME);
        all.forEach(FakeSystem::told);
    }

    private void downlink(String hex) {
        systems.downlink(HexFormat.of().parseHex(hex));
    }

    @Test
    void in_gsm_both_domains_are_told_of_the_cell_and_the_others_that_it_is_not_theirs() {
        systems.camped(new Cell(1, Rat.GSM, List.of(HOME), 1, 1, 1), HOME);
        assertThat(mm.told()).containsExactly("camped GSM");
        assertThat(gmm.told()).containsExactly("camped GSM");
        assertThat(emm.told()).containsExactly("elsewhere GSM");
        assertThat(mm5g.told()).containsExactly("elsewhere GSM");
    }

    @Test
    @Conforms(to = "TS 24.007 11.2.3.1.1", by = Systems.class)
    void in_utran_the_protocol_says_whose_a_message_is() {
        camp(Rat.UTRAN);
        downlink("0502"); // MM
        downlink("8325"); // CC
        downlink("0904"); // SMS
        downlink("8b3a"); // SS
        downlink("0802"); // GMM
        downlink("0a42"); // SM
        downlink("0741"); // EMM, which has no place here
        downlink("");
        assertThat(mm.told()).containsExactly("downlink 0502", "downlink 8325", "downlink 0904", "downlink 8b3a");
        assertThat(gmm.told()).containsExactly("downlink 0802", "downlink 0a42");
        assertThat(emm.told()).isEmpty();
    }

    @Test
    void in_lte_and_nr_everything_is_for_the_one_system_there_is() {
        camp(Rat.E_UTRAN);
        downlink("0742");
        downlink("5202c1");
        systems.paged(new Page(new PagingIdentity.ByImsi("001010000000001"), CnDomain.CS));
        assertThat(emm.told()).containsExactly("downlink 0742", "downlink 5202c1", "paged CS");
        camp(Rat.NR);
        downlink("7e0042");
        downlink("2e0101c1");
        assertThat(mm5g.told()).containsExactly("downlink 7e0042", "downlink 2e0101c1");
        assertThat(mm.told()).isEmpty();
    }

    @Test
    void pages_and_security_commands_go_to_their_domain_and_a_release_to_both() {
        camp(Rat.GSM);
        systems.paged(new Page(new PagingIdentity.ByTmsi(1), CnDomain.CS));
        systems.paged(new Page(new PagingIdentity.ByPTmsi(0xC0000001), CnDomain.PS));
        systems.securityCommanded(CnDomain.PS);
        systems.released(ReleaseCause.NORMAL);
        assertThat(mm.told()).containsExactly("paged CS", "released NORMAL");
        assertThat(gmm.told()).containsExactly("paged PS", "security PS", "released NORMAL");
    }

    @Test
    @Conforms(to = "TS 24.008 4.1.1.4", by = Systems.class)
    void a_system_that_registers_supplants_the_others_of_the_packet_domain() {
        camp(Rat.UTRAN);
        systems.registered(Domain.CS);
        assertThat(emm.told()).isEmpty();
        systems.registered(Domain.GPRS);
        assertThat(emm.told()).containsExactly("supplanted");
        assertThat(mm5g.told()).containsExactly("supplanted");
        assertThat(gmm.told()).isEmpty();
        assertThat(mm.told()).isEmpty();
    }

    @Test
    void each_domain_is_as_the_system_has_it_that_serves_the_present_technology() {
        emm.standing = Standing.REGISTERED;
        mm.standing = Standing.SEEKING;
        gmm.standing = Standing.REFUSED;
        camp(Rat.E_UTRAN);
        assertThat(systems.standing(Domain.EPS)).isEqualTo(Standing.REGISTERED);
        assertThat(systems.standing(Domain.CS)).isEqualTo(Standing.REGISTERED);
        assertThat(systems.standing(Domain.GPRS)).isEqualTo(Standing.OFF);
        camp(Rat.GSM);
        assertThat(systems.standing(Domain.EPS)).isEqualTo(Standing.OFF);
        assertThat(systems.standing(Domain.CS)).isEqualTo(Standing.SEEKING);
        assertThat(systems.standing(Domain.GPRS)).isEqualTo(Standing.REFUSED);
        camp(Rat.E_UTRAN);
        emm.standing = Standing.OUT_OF_COVERAGE;
        systems.nowhere();
        assertThat(systems.standing(Domain.CS)).isEqualTo(Standing.OUT_OF_COVERAGE);
        assertThat(systems.standing(Domain.NG)).isEqualTo(Standing.SEEKING);
    }

    @Test
    void one_domain_may_not_drop_the_connection_another_needs() {
        camp(Rat.GSM);
        assertThat(systems.busyBeside(Domain.GPRS)).isFalse();
        mm.busy = true;
        assertThat(systems.busyBeside(Domain.GPRS)).isTrue();
        assertThat(systems.busyBeside(Domain.CS)).isFalse();
    }
}
