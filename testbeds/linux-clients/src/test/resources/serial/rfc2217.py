# A modem behind an access server, by pyserial: python3 rfc2217.py rfc2217://HOST:PORT. Says what it sees, a line for each.
import sys
import time

import serial

port = serial.serial_for_url(sys.argv[1] + "?timeout=60", baudrate=9600, timeout=60, rtscts=True)


def ask(line, end):
    port.write(line.encode() + b"\r")
    got = port.read_until(end.encode() + b"\r\n").decode()
    return " ".join(got.split())


def circuit(name, wanted):
    for _ in range(600):
        if getattr(port, name) == wanted:
            return wanted
        time.sleep(0.1)
    return getattr(port, name)


print("echo", ask("ATE0", "OK"))
print("rate", ask("AT+CGMI", "OK"))
port.baudrate = 115200
port.parity = serial.PARITY_EVEN
port.bytesize = serial.SEVENBITS
print("rate changed", ask("AT+CGMI", "OK"))
port.reset_input_buffer()
port.send_break(0.1)
print("after break", ask("AT", "OK"))
print("idle", port.cd, port.dsr, port.cts, port.ri)
print("dialled", ask("ATD*99***1#", "CONNECT"), circuit("cd", True))
port.dtr = False
print("DTR dropped", circuit("cd", False))
port.dtr = True
port.reset_input_buffer()
print("again", ask("AT", "OK"))
print("ready", flush=True)
print("called", circuit("ri", True), ask("AT+CLCC", "OK").split(",")[2])
print("hung up", ask("AT+CHUP", "OK").split()[-1], circuit("ri", False))
port.close()
