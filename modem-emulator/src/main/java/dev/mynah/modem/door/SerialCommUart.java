package dev.mynah.modem.door;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

/** A serial port by jSerialComm. */
final class SerialCommUart implements Uart {
    /** Reads wait for the first octet, writes until the last one has left the machine. */
    private static final int MODE = SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING;

    private final SerialPort port;

    private SerialCommUart(SerialPort port) {
        this.port = port;
    }

    static Uart open(String name, SerialFormat format, FlowControl flow, Dsr dsr) {
        SerialPort port = port(name);
        SerialCommUart uart = new SerialCommUart(port);
        uart.set(format, flow);
        port.setComPortTimeouts(MODE, 0, 0);
        if (!port.openPort()) {
            throw refusal(name, port.getLastErrorCode());
        }
        port.addDataListener(new DsrListener(port, dsr));
        return uart;
    }

    private static SerialPort port(String name) {
        try {
            return SerialPort.getCommPort(name);
        } catch (SerialPortInvalidPortException e) {
            throw refusal(name, LibC.ENOENT);
        } catch (LinkageError e) {
            throw new DoorRefusal("cannot open the serial port " + name
                    + " (jSerialComm has no library for this machine): leave the door out, or reach the port by socat");
        }
    }

    /** On systems of another make the numbers mean other things; the sentence is still true of most. */
    private static DoorRefusal refusal(String name, int error) {
        String why = switch (error) {
            case LibC.ENOENT ->
                "there is no such port): plug the adapter in, or give the port that \"ls /dev/tty*\" shows";
            case LibC.EACCES -> "permission denied): join the group that owns it, mostly \"dialout\"";
            case LibC.EAGAIN, LibC.EBUSY -> "another program has it): end that program";
            default -> "error " + error + "): give the name of a serial port";
        };
        return new DoorRefusal("cannot open the serial port " + name + " (" + why);
    }

    @Override
    public int read(byte[] into) {
        int count = port.readBytes(into, into.length);
        return count > 0 ? count : -1; // 0 is what a line that has hung up reads as
    }

    @Override
    public void write(byte[] bytes) {
        for (int at = 0; at < bytes.length; ) {
            int count = port.writeBytes(bytes, bytes.length - at, at);
            if (count <= 0) {
                return; // the reader hears that it is gone
            }
            at += count;
        }
    }

    @Override
    public void set(SerialFormat format, FlowControl flow) {
        int stopBits = format.stopBits() == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT;
        port.setComPortParameters(format.baud(), format.dataBits(), stopBits, parity(format.parity()));
        port.setFlowControl(flags(flow));
    }

    private static int parity(SerialFormat.Parity parity) {
        return switch (parity) {
            case NONE -> SerialPort.NO_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
            case MARK -> SerialPort.MARK_PARITY;
            case SPACE -> SerialPort.SPACE_PARITY;
        };
    }

    /** Our CTS is the host's RTS, and our RTS its CTS. POSIX knows both or neither. */
    private static int flags(FlowControl flow) {
        int byHost = switch (flow.byHost()) {
            case NONE -> 0;
            case CHARACTERS -> SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
            case CIRCUIT -> SerialPort.FLOW_CONTROL_CTS_ENABLED;
        };
        int byModem = switch (flow.byModem()) {
            case NONE -> 0;
            case CHARACTERS -> SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED;
            case CIRCUIT -> SerialPort.FLOW_CONTROL_RTS_ENABLED;
        };
        return byHost | byModem;
    }

    @Override
    public void dtr(boolean on) {
        var unused = on ? port.setDTR() : port.clearDTR(); // a pty has none
    }

    @Override
    public void rts(boolean on) {
        var unused = on ? port.setRTS() : port.clearRTS();
    }

    @Override
    public void close() {
        port.closePort();
    }

    private record DsrListener(SerialPort port, Dsr dsr) implements SerialPortDataListener {
        @Override
        public int getListeningEvents() {
            return SerialPort.LISTENING_EVENT_DSR;
        }

        @Override
        public void serialEvent(SerialPortEvent event) {
            dsr.changed(port.getDSR());
        }
    }
}
