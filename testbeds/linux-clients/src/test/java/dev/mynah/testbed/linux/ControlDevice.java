package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A modem on USB with a function of MBIM or QMI as a host's kernel shows it: a control device and a network interface.
 * ModemManager gets name spaces of its own, where {@code /sys} has such a device, {@code /dev} its control device, and where the
 * name of the library's proxy leads to a testbed.
 *
 * @param proxy the socket of a testbed's door that is what the library takes for its proxy
 * @param network the command that has an interface {@code wwan0} in the name space
 */
record ControlDevice(Kind kind, Path proxy, String network) {
    /** One whose network interface leads nowhere. */
    ControlDevice(Kind kind, Path proxy) {
        this(kind, proxy, "ip tuntap add wwan0 mode tun");
    }

    /** One whose network interface is the testbed's own, which is moved. */
    static ControlDevice with(Kind kind, MynahUp mynah, String networkInterface) {
        return new ControlDevice(
                kind,
                Path.of(mynah.door(kind.proxyName).path("socket").asText()),
                "nsenter --net=/proc/" + mynah.process().pid() + "/ns/net ip link set " + networkInterface
                        + " netns $$ name wwan0");
    }

    /** What a function's driver is told by, and where the host's library looks for its proxy. */
    enum Kind {
        MBIM("cdc_mbim", "mbim-proxy", "2c7c", "0801", "02 0e 00"),
        /** Of a vendor no plugin is for: Quectel's has ModemManager 1.20.4 abort on a modem of QMI alone. */
        QMI("qmi_wwan", "qmi-proxy", "05c6", "9025", "ff ff ff");

        private final String driver;
        private final String proxyName;
        private final String vendor;
        private final String product;
        private final String codes;

        Kind(String driver, String proxyName, String vendor, String product, String codes) {
            this.driver = driver;
            this.proxyName = proxyName;
            this.vendor = vendor;
            this.product = product;
            this.codes = codes;
        }

        /** Of the interface: its class, subclass or protocol. */
        private String code(int number) {
            return codes.split(" ")[number];
        }
    }

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
                directory.resolve("with-control-device.sh"),
                List.of(
                        "set -e",
                        "ip link set lo up",
                        network,
                        "mount --rbind /dev " + dev,
                        "mount -t tmpfs tmpfs /dev",
                        "ln -s " + dev + "/* /dev/",
                        // A name of its own: libqmi asks the kernel for what is behind it.
                        "mknod /dev/cdc-wdm0 c 1 3",
                        "mount --bind " + sys + " /sys",
                        socat + " ABSTRACT-LISTEN:" + kind.proxyName + ",fork UNIX-CONNECT:" + proxy + " &",
                        "relay=$!",
                        "trap 'kill $relay' EXIT",
                        "trap 'kill $program' TERM",
                        "\"$@\" &",
                        "program=$!",
                        "wait $program"));
    }

    private void write(Path sys) throws IOException {
        for (String directory : List.of("bus/usb/drivers/usb", "bus/usb/drivers/" + kind.driver)) {
            Files.createDirectories(sys.resolve(directory));
        }
        Path device = Files.createDirectories(sys.resolve(DEVICE));
        attributes(device, Map.of("idVendor", kind.vendor, "idProduct", kind.product, "bcdDevice", "0318"));
        belongs(device, "usb");
        Path function = Files.createDirectories(sys.resolve(INTERFACE));
        attributes(
                function,
                Map.of(
                        "bInterfaceClass", kind.code(0),
                        "bInterfaceSubClass", kind.code(1),
                        "bInterfaceProtocol", kind.code(2),
                        "bInterfaceNumber", "00"));
        belongs(function, kind.driver);
        for (Map.Entry<String, String> port : PORTS.entrySet()) {
            Path object =
                    Files.createDirectories(function.resolve(port.getValue()).resolve(port.getKey()));
            link(object.resolve("subsystem"), "/sys/class/" + port.getValue());
            link(object.resolve("device"), "../..");
            Path all = Files.createDirectories(sys.resolve("class").resolve(port.getValue()));
            link(all.resolve(port.getKey()), "../../" + sys.relativize(object));
        }
        // What the driver of QMI has for the form of packets: libqmi reads and writes it.
        Path form = Files.createDirectories(function.resolve("net/wwan0/qmi"));
        attributes(form, Map.of("raw_ip", "Y"));
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
