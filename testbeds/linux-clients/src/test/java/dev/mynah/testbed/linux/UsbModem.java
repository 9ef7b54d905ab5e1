package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A modem on USB as a host's kernel shows it: vendor and product, and a serial port for each interface, which is a pty of a
 * testbed. ptys are in no bus, so ModemManager gets a mount name space where {@code /sys} has such a device and nothing else, and
 * {@code /dev} has the machine's devices and the ports.
 *
 * @param ports the pty behind each serial port, by interface number; the port of interface 2 is {@code ttyUSB2}
 */
record UsbModem(String vendor, String product, Map<Integer, Path> ports) {
    private static final String DEVICE = "devices/pci0000:00/usb1/1-1";

    /** One with no port. */
    static final UsbModem NONE = new UsbModem("", "", Map.of());

    UsbModem {
        ports = Map.copyOf(ports);
    }

    List<String> names() {
        return ports.keySet().stream().sorted().map(UsbModem::name).toList();
    }

    /** As ModemManager lists them. */
    List<String> described() {
        return ports.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> name(it.getKey()) + (it.getValue().endsWith("nmea0") ? " (gps)" : " (at)"))
                .toList();
    }

    private static String name(int port) {
        return "ttyUSB" + port;
    }

    /** Writes the tree and gives a script that runs its arguments with it. */
    Path script(Path directory) throws IOException {
        Path sys = directory.resolve("sys");
        write(sys);
        Path dev = Files.createDirectories(directory.resolve("dev"));
        StringBuilder script = new StringBuilder("set -e\n")
                .append("mount --rbind /dev " + dev + "\n")
                .append("mount -t tmpfs tmpfs /dev\n")
                .append("ln -s " + dev + "/* /dev/\n");
        ports.forEach((port, pty) -> script.append("ln -s " + pty + " /dev/" + name(port) + "\n"));
        script.append("mount --bind " + sys + " /sys\n").append("exec \"$@\"\n");
        return Files.writeString(directory.resolve("with-usb.sh"), script);
    }

    private void write(Path sys) throws IOException {
        for (String directory :
                List.of("bus/usb/drivers/usb", "bus/usb/drivers/option", "bus/usb-serial/drivers/option1")) {
            Files.createDirectories(sys.resolve(directory));
        }
        Path tty = Files.createDirectories(sys.resolve("class/tty"));
        Path device = Files.createDirectories(sys.resolve(DEVICE));
        attributes(device, Map.of("idVendor", vendor, "idProduct", product, "bcdDevice", "0318"));
        belongs(device, "bus/usb", "bus/usb/drivers/usb");
        for (int port : ports.keySet()) {
            Path usbInterface = device.resolve("1-1:1." + port);
            Path serial = usbInterface.resolve(name(port));
            Path line = Files.createDirectories(serial.resolve("tty").resolve(name(port)));
            attributes(
                    usbInterface,
                    Map.of(
                            "bInterfaceClass", "ff",
                            "bInterfaceSubClass", "00",
                            "bInterfaceProtocol", "00",
                            "bInterfaceNumber", "%02x".formatted(port)));
            belongs(usbInterface, "bus/usb", "bus/usb/drivers/option");
            belongs(serial, "bus/usb-serial", "bus/usb-serial/drivers/option1");
            link(line.resolve("subsystem"), "/sys/class/tty");
            link(line.resolve("device"), "../..");
            link(tty.resolve(name(port)), "../../" + sys.relativize(line));
        }
    }

    private static void attributes(Path directory, Map<String, String> values) throws IOException {
        for (Map.Entry<String, String> each : values.entrySet()) {
            Files.writeString(directory.resolve(each.getKey()), each.getValue() + "\n");
        }
    }

    private static void belongs(Path directory, String subsystem, String driver) throws IOException {
        link(directory.resolve("subsystem"), "/sys/" + subsystem);
        link(directory.resolve("driver"), "/sys/" + driver);
    }

    private static void link(Path from, String to) throws IOException {
        Files.createSymbolicLink(from, Path.of(to));
    }
}
