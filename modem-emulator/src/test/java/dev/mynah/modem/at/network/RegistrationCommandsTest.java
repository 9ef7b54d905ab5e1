package dev.mynah.modem.at.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Registration;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Reselection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationCommandsTest {
    private static final Cell NEXT = new Cell(0x102, Rat.E_UTRAN, List.of(Plmn.of("00101")), 2, 1300, 8);

    private final Conversation at = new Conversation();

    @ParameterizedTest
    @CsvSource({"+CREG,(0-3)", "+CGREG,(0-5)", "+CEREG,(0-5)", "+C5GREG,(0-5)"})
    void each_command_lists_the_reports_it_has(String command, String values) {
        at.send("AT" + command + "=?").answers(command + ": " + values, "OK");
        at.send("AT" + command + "?").answers(command + ": 0,0", "OK");
        at.send("AT" + command + "=6").answers("ERROR");
    }

    @Test
    void n_0_reports_nothing_and_reads_only_the_status() {
        at.slot(0).registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.silence();
        at.send("AT+CREG?").answers("+CREG: 0,1", "OK");
    }

    @Test
    void n_1_reports_a_new_status_but_not_a_new_cell() {
        at.send("AT+CREG=1").ok();
        at.slot(0).registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.unsolicited("+CREG: 1");
        at.slot(0).registered(Domain.CS, RegistrationStatus.HOME, NEXT);
        at.silence();
        at.send("AT+CREG?").answers("+CREG: 1,1", "OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+CREG", "+CGREG", "+CEREG"})
    void n_2_adds_area_cell_and_technology(String command) {
        Domain domain = RegistrationDomain.valueOf(
                        command.equals("+CREG") ? "CS" : command.equals("+CGREG") ? "GPRS" : "EPS")
                .domain();
        at.send("AT" + command + "=2").ok();
        at.slot(0).registered(domain, RegistrationStatus.ROAMING, FakeSubscription.CELL);
        at.unsolicited(command + ": 5,\"0001\",\"00000101\",7");
        at.slot(0).registered(domain, RegistrationStatus.ROAMING, NEXT);
        at.unsolicited(command + ": 5,\"0002\",\"00000102\",7");
        at.send("AT" + command + "?").answers(command + ": 2,5,\"0002\",\"00000102\",7", "OK");
    }

    @Test
    void no_cell_is_shown_while_not_registered() {
        at.slot(0).registered(Domain.EPS, RegistrationStatus.SEARCHING, FakeSubscription.CELL);
        at.send("AT+CEREG=2;+CEREG?").answers("+CEREG: 2,2", "OK");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "CREG,CS,'3,,,,0,11'",
                "CGREG,GPRS,'3,,,,,0,11'",
                "CEREG,EPS,'3,,,,0,11'",
                "C5GREG,NG,'3,,,,,,0,11'"
            })
    void n_3_adds_the_cause_of_a_refusal_in_its_place(String command, RegistrationDomain domain, String values) {
        at.send("AT+" + command + "=3").ok();
        at.slot(0).denied(domain.domain(), 11);
        at.unsolicited("+" + command + ": " + values);
        at.send("AT+" + command + "?").answers("+" + command + ": 3," + values, "OK");
        at.send("AT+" + command + "=2;+" + command + "?").answers("+" + command + ": 2,3", "OK");
    }

    @Test
    void n_4_has_no_cause_and_n_5_has_one() {
        at.slot(0).denied(Domain.EPS, 15);
        at.send("AT+CEREG=4;+CEREG?").answers("+CEREG: 4,3", "OK");
        at.send("AT+CEREG=5;+CEREG?").answers("+CEREG: 5,3,,,,0,15", "OK");
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.unsolicited("+CEREG: 1,\"0001\",\"00000101\",7");
    }

    @Test
    void a_cause_stands_behind_the_cell_if_both_are_there() {
        at.slot(0)
                .become(
                        Domain.EPS,
                        new Registration(
                                RegistrationStatus.HOME, Optional.of(FakeSubscription.CELL), OptionalInt.of(18)));
        at.send("AT+CEREG=3;+CEREG?").answers("+CEREG: 3,1,\"0001\",\"00000101\",7,0,18", "OK");
    }

    @Test
    void areas_and_cells_of_5GS_are_longer() {
        Cell nr = new Cell(0xABCDEF, Rat.NR, List.of(Plmn.of("00101")), 0x1234, 500000, 1);
        at.send("AT+C5GREG=2").ok();
        at.slot(0).registered(Domain.NG, RegistrationStatus.HOME, nr);
        at.unsolicited("+C5GREG: 1,\"001234\",\"0000ABCDEF\",11");
    }

    @Test
    void each_domain_reports_for_itself() {
        at.send("AT+CREG=1;+CEREG=1").ok();
        at.slot(0).registered(Domain.GPRS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.silence();
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.unsolicited("+CEREG: 1");
    }

    @Test
    void reports_wait_until_the_host_has_typed_its_line() {
        at.send("AT+CREG=1").ok();
        at.raw("AT+CR");
        at.slot(0).registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.silence();
        at.raw("EG?\r").answers("+CREG: 1,1", "OK", "+CREG: 1");
    }

    @Test
    void a_line_hears_only_of_the_slot_it_speaks_for() {
        at.send("AT+CREG=1;+CSUS=1").ok();
        at.slot(0).registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.silence();
        at.slot(1).registered(Domain.CS, RegistrationStatus.ROAMING, FakeSubscription.CELL);
        at.unsolicited("+CREG: 5");
        at.end();
        assertThat(at.slot(1).listeners()).isZero();
    }

    @Test
    void CGREG_adds_the_routing_area_where_there_are_such() {
        Cell gsm = new Cell(
                0x1234, Rat.GSM, List.of(Plmn.of("00101")), 7, 3, 62, 8, Access.OPEN, Reselection.usual(Rat.GSM));
        at.send("AT+CGREG=2").ok();
        at.slot(0).registered(Domain.GPRS, RegistrationStatus.HOME, gsm);
        at.unsolicited("+CGREG: 1,\"0007\",\"00001234\",0,\"03\"");
    }

    @Test
    void C5GREG_has_wider_areas_and_cells() {
        Cell nr = new Cell(0xF12345678L, Rat.NR, List.of(Plmn.of("00101")), 0x123456, 632628, 8);
        at.send("AT+C5GREG=2").ok();
        at.slot(0).registered(Domain.NG, RegistrationStatus.HOME, nr);
        at.unsolicited("+C5GREG: 1,\"123456\",\"0F12345678\",11");
    }
}
