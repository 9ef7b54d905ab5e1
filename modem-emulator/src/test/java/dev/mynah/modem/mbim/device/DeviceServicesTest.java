package dev.mynah.modem.mbim.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeviceServicesTest {
    @Test
    void the_firmware_has_a_name_that_stays() {
        MbimHost mbim = MbimHost.opened("MS Firmware ID");
        Object first = mbim.query("Get").value("FirmwareId");
        assertThat(MbimHost.opened("MS Firmware ID").query("Get").value("FirmwareId"))
                .isEqualTo(first);
    }

    @Test
    void sar_is_remembered_for_the_one_antenna_there_is() {
        MbimHost mbim = MbimHost.opened("MS SAR");
        mbim.set(
                        "Config",
                        "Mode",
                        "OS",
                        "BackoffState",
                        "ENABLED",
                        "ConfigStates",
                        List.of(MbimHost.structure("AntennaIndex", -1, "BackoffIndex", 3)))
                .answers("{Mode=OS BackoffState=ENABLED WifiIntegration=1 ConfigStatesCount=1"
                        + " ConfigStates=[{AntennaIndex=0 BackoffIndex=3}]}");
        mbim.set("Config", "ConfigStates", List.of(MbimHost.structure("AntennaIndex", 1)))
                .fails(Status.INVALID_PARAMETERS);
        mbim.set("Config", "ConfigStates", List.of(MbimHost.structure("BackoffIndex", 8)))
                .fails(Status.INVALID_PARAMETERS);
    }

    @Test
    void a_transmission_is_told_and_its_end_when_that_has_lasted() {
        MbimHost mbim = MbimHost.opened("MS SAR");
        mbim.set("Transmission status", "ChannelNotification", "ENABLED", "HysteresisTimer", 2)
                .answers("{ChannelNotification=ENABLED TransmissionStatus=0 HysteresisTimer=2}");
        connected(mbim, true);
        connected(mbim, false);
        mbim.indicated("Transmission status {ChannelNotification=ENABLED TransmissionStatus=1 HysteresisTimer=2}");
        mbim.time.advance(Duration.ofSeconds(2));
        mbim.indicated("Transmission status {ChannelNotification=ENABLED TransmissionStatus=0 HysteresisTimer=2}");
        mbim.set("Transmission status", "HysteresisTimer", 6).fails(Status.INVALID_PARAMETERS);
    }

    private static void connected(MbimHost mbim, boolean connected) {
        mbim.slot().network.connected = connected;
        mbim.slot().tell(new SubscriptionEvent.ConnectionChanged(connected));
    }

    @Test
    void the_networks_time_is_told() {
        MbimHost mbim = MbimHost.opened("MS Voice Extensions");
        mbim.query("NITZ").fails(Status.READ_FAILURE);
        NetworkTime time = new NetworkTime(OffsetDateTime.parse("2026-07-01T12:34:56+02:00"), 1);
        mbim.slot().tell(new SubscriptionEvent.NetworkTimeReceived(time));
        mbim.indicated("NITZ {Year=2026 Month=7 Day=1 Hour=12 Minute=34 Second=56 TimeZoneOffsetMinutes=120"
                + " DaylightSavingTimeOffsetMinutes=60 DataClass=32}");
    }

    @Test
    void signal_and_place_are_on_the_scales_of_att() {
        MbimHost mbim = MbimHost.opened("ATDS");
        mbim.query("Signal").answers("{Rssi=27 ErrorRate=99 Rscp=255 Ecno=255 Rsrq=19 Rsrp=56 Rssnr=100}");
        mbim.query("Location").answers("{Lac=0 Tac=0 CellId=-1}");
    }

    @Test
    void technologies_are_one_or_all() {
        MbimHost mbim = MbimHost.opened("ATDS");
        mbim.query("RAT").answers("{Mode=0}");
        mbim.set("RAT", "Mode", 3).answers("{Mode=3}");
        assertThat(mbim.slot().network.technologies).containsExactly(Rat.E_UTRAN);
        mbim.slot().network.technologies = Set.of(Rat.NR);
        mbim.query("RAT").answers("{Mode=0}");
        mbim.set("RAT", "Mode", 4).fails(Status.INVALID_PARAMETERS);
    }
}
