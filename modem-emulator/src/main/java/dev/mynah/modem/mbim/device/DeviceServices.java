package dev.mynah.modem.mbim.device;

import dev.mynah.modem.mbim.port.NotApplicable;
import dev.mynah.modem.mbim.port.Service;
import java.util.List;

/** The small services. */
public final class DeviceServices {
    private DeviceServices() {}

    public static List<Service> services() {
        return List.of(
                Service.of(
                        "DSS",
                        "c08a26dd-7718-4382-8482-6e0d583c4d0e",
                        "MBIM 1.0 10.11",
                        NotApplicable.of(
                                1,
                                "Connect",
                                "no service has a stream, which would go where packets go: past an MBIM door")),
                Service.of("MS Firmware ID", "e9f7dea2-feaf-4009-93ce-90a3694103b6", "MBIMEx 1.0", new FirmwareId()),
                Service.of(
                        "MS Host Shutdown", "883b7c26-985f-43fa-9804-27d7fb80959c", "MBIMEx 1.0", new HostShutdown()),
                Service.of(
                        "MS SAR",
                        "68223d04-9f6c-4e0f-822d-28441fb72340",
                        "MBIMEx 1.0",
                        new SarConfiguration(),
                        new TransmissionStatus()),
                Service.of("MS Voice Extensions", "8d8b9eba-37be-449b-8f1e-61cb034a702e", "MBIMEx 1.0", new Nitz()),
                Service.of(
                        "ATDS",
                        "5967bdcc-7fd2-49a2-9f5c-b2e70e527db3",
                        "AT&T's own, as libmbim has it",
                        new AtdsSignal(),
                        new AtdsLocation(),
                        NotApplicable.of(3, "Operators", "Visible Providers of Basic Connect searches"),
                        new AtdsRat(),
                        NotApplicable.of(9, "Register State", "that of Basic Connect says it")));
    }
}
