package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A modem on USB with an MBIM function as a host's kernel shows it: a control device and a network interface. ModemManager gets
 * name spaces of its own, where {@code /sys} has such a device, {@code /dev} its control device, and where the name of libmbim's
 * proxy leads to a testbed.
 *
 * @param proxy the socket of a testbed's door that is what libmbim takes for its proxy
 */
record MbimDevice(Path proxy) {
    private static final String DEVICE = "devices/pci0000:00/usb1/1-1";
    private static final String INTERFACE = DEVICE + "/1-1:1.0";

    /** The kernel's objects by name, with their subsystems. */
    static final Map<String, String> PORTS = Map.of("cdc-wdm0", "usbmisc", "wwan0", "net");

    /** Writes the tree and gives a script that runs its arguments with it. */
    Path script(Path directory) throws IOException {
        String socat = Peer.require("socat", "socat");
        Path sys = directory.resolve("sys");
        write(sys);
        Path dev = Files.createDirectories(directory.resolve("dev"));
        return Files.write(
                directory.resolve("with-mbim.sh"),
                List.of(
                        "set -e",
                        "ip link set lo up",
                        "ip tuntap add wwan0 mode tun",
                        "mount --rbind /dev " + dev,
                        "mount -t tmpfs tmpfs /dev",
                        "ln -s " + dev + "/* /dev/",
                        "ln -s /dev/null /dev/cdc-wdm0",
                        "mount --bind " + sys + " /sys",
                        socat + " ABSTRACT-LISTEN:mbim-proxy,fork UNIX-CONNECT:" + proxy + " &",
                        "relay=$!",
                        "trap 'kill $relay' EXIT",
                        "trap 'kill $program' TERM",
                        "\"$@\" &",
                        "program=$!",
                        "wait $program"));
    }

    private static void write(Path sys) throws IOException {
        for (String directory : List.of("bus/usb/drivers/usb", "bus/usb/drivers/cdc_mbim")) {
            Files.createDirectories(sys.resolve(directory));
        }
        Path device = Files.createDirectories(sys.resolve(DEVICE));
        attributes(device, Map.of("idVendor", "2c7c", "idProduct", "0801", "bcdDevice", "0318"));
        belongs(device, "usb");
        Path function = Files.createDirectories(sys.resolve(INTERFACE));
        attributes(
                function,
                Map.of(
                        "bInterfaceClass", "02",
                        "bInterfaceSubClass", "0e",
                        "bInterfaceProtocol", "00",
                        "bInterfaceNumber", "00"));
        belongs(function, "cdc_mbim");
        for (Map.Entry<String, String> port : PORTS.entrySet()) {
            Path object =
                    Files.createDirectories(function.resolve(port.getValue()).resolve(port.getKey()));
            link(object.resolve("subsystem"), "/sys/class/" + port.getValue());
            link(object.resolve("device"), "../..");
            Path all = Files.createDirectories(sys.resolve("class").resolve(port.getValue()));
            link(all.resolve(port.getKey()), "../../" + sys.relativize(object));
        }
    }

    private static void attributes(Path directory, Map<String, String> values) throws IOException {
        for (Map.Entry<String, String> each : values.entrySet()) {
            Files.writeString(directory.resolve(each.getKey()), each.getValue() + "\n");
        }
    }

    private static void belongs(Path directory, String driver) throws IOException {
        link(directory.resolve("subsystem"), "/sys/bus/usb");
        link(directory.resolve("driver"), "/sys/bus/usb/drivers/" + driver);
    }

    private static void link(Path from, String to) throws IOException {
        Files.createSymbolicLink(from, Path.of(to));
    }
}
