package dev.mynah.modem.mbim.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NetworkDenylist.Codes;
import dev.mynah.modem.NetworkDenylist.Condition;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.basicconnect.ContextType;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.wire.Status;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BasicConnectExtensionsTest {
    private static final UUID MMS = UUID.fromString("46726664-7269-6bc6-9624-d1d35389aca9");

    private final MbimHost mbim = MbimHost.opened("Ms Basic Connect Extensions");

    @Test
    void host_and_function_agree_on_the_latest_release_both_know() {
        mbim.query("Version", "MbimVersion", 0x0100, "MbimExtendedVersion", 0x0200)
                .answers("{MbimVersion=256 MbimExtendedVersion=512}");
        assertThat(mbim.function.ports()).allMatch(it -> it.extension() == Extension.V2);
        mbim.query("Version", "MbimVersion", 0x0100, "MbimExtendedVersion", 0x0900)
                .answers("{MbimVersion=256 MbimExtendedVersion=768}");
    }

    @Test
    void commands_of_a_later_release_are_not_there_before_it_is_agreed_on() {
        mbim.query("Modem Configuration").fails(Status.NO_DEVICE_SUPPORT);
        mbim.extended(Extension.V3)
                .query("Modem Configuration")
                .answers("{ConfigurationStatus=COMPLETED ConfigurationName=Default UnnamedIes=[]}");
    }

    @Test
    void the_home_configuration_is_what_the_next_attach_asks_for() {
        mbim.set(
                        "Lte Attach Configuration",
                        "Operation",
                        "DEFAULT",
                        "Configurations",
                        List.of(
                                MbimHost.structure("Roaming", "HOME", "IpType", "IPV6", "AccessString", "six"),
                                MbimHost.structure("Roaming", "PARTNER", "AccessString", "other")))
                .value("ConfigurationCount");
        assertThat(mbim.slot().packetData.contexts().get(0).apn()).isEqualTo("six");
        assertThat(mbim.slot().packetData.contexts().get(0).type()).isEqualTo(PdpType.IPV6);
        mbim.set("Lte Attach Configuration", "Operation", "RESTORE_FACTORY").value("ConfigurationCount");
        assertThat(mbim.slot().packetData.contexts().get(0).apn()).isEmpty();
        mbim.set("Lte Attach Configuration", "Operation", "DEFAULT").fails(Status.INVALID_PARAMETERS);
    }

    @Test
    void a_context_is_found_by_what_it_is_for() {
        mbim.set("Provisioned Contexts", "ContextType", MMS, "IpType", "IPV4", "AccessString", "mms", "State", 1)
                .value("ProvisionedContextsCount");
        mbim.set("Provisioned Contexts", "ContextType", MMS, "IpType", "IPV4", "AccessString", "mms2", "State", 1)
                .value("ProvisionedContextsCount");
        assertThat(mbim.slot().packetData.contexts()).extracting(it -> it.apn()).containsExactly("", "mms2");
        mbim.set("Provisioned Contexts", "Operation", "DELETE", "ContextType", MMS)
                .value("ProvisionedContextsCount");
        mbim.set("Provisioned Contexts", "Operation", "DELETE", "ContextType", MMS)
                .fails(Status.INVALID_PARAMETERS);
        mbim.set("Provisioned Contexts", "Operation", "RESTORE_FACTORY", "ContextType", ContextType.INTERNET)
                .value("ProvisionedContextsCount");
        assertThat(mbim.slot().packetData.contexts()).hasSize(1);
    }

    @Test
    void the_denylist_is_the_modems_and_its_conditions_are_told() {
        mbim.set(
                        "Network Denylist",
                        "DenylistState",
                        3,
                        "DenylistProviders",
                        List.of(
                                MbimHost.structure("Mcc", 999, "Mnc", 70, "NetworkDenylistType", "NETWORK"),
                                MbimHost.structure("Mcc", 1, "Mnc", 1)))
                .answers("{DenylistState=0 ElementCount=2 DenylistProviders=[{Mcc=1 Mnc=1 NetworkDenylistType=SIM},"
                        + " {Mcc=999 Mnc=70 NetworkDenylistType=NETWORK}]}");
        assertThat(mbim.modem.denylist())
                .isEqualTo(new NetworkDenylist(List.of(new Codes(1, 1)), List.of(new Codes(999, 70))));
        mbim.modem.denylist(NetworkDenylist.NONE);
        mbim.slot().network.denied = Set.of(Condition.CARD, Condition.NETWORKS);
        mbim.slot().tell(new SubscriptionEvent.DenialChanged(mbim.slot().network.denied));
        mbim.indicated("Network Denylist {DenylistState=3 ElementCount=0 DenylistProviders=[]}");
        mbim.query("Network Denylist").answers("{DenylistState=3 ElementCount=0 DenylistProviders=[]}");
    }

    @Test
    void a_reset_switches_all_stacks_off_and_on() {
        mbim.set("Device Reset").done();
        assertThat(mbim.modem.slots)
                .allSatisfy(it -> assertThat(it.levels).endsWith(Functionality.MINIMUM, Functionality.FULL));
    }

    @Test
    void options_of_a_session_that_there_is_not_are_not_there() {
        mbim.query("PCO", "PcoValue", MbimHost.structure("SessionId", 3)).fails(Status.CONTEXT_NOT_ACTIVATED);
    }

    @Test
    void only_what_is_so_anyway_can_be_set_of_the_registration_in_nr() {
        mbim.extended(Extension.V3)
                .set("Registration Parameters", "MicoMode", 1)
                .fails(Status.NO_DEVICE_SUPPORT);
        mbim.set("Registration Parameters", "MicoMode", 3)
                .answers("{MicoMode=2 DrxCycle=1 LadnInfo=0 DefaultPduActivationHint=0 ReRegisterIfNedeed=0"
                        + " UnnamedIes=[]}");
    }
}
