# wvdial dials and starts pppd itself, as its users have it.
cat > /run/wvdial.conf <<'X'
[Dialer Defaults]
Modem = /dev/ttyS0
Baud = 115200
Init1 = ATZ
Init2 = ATQ0 V1 E1 S0=0 &C1 &D2 +FCLASS=0
Init3 = AT+CGDCONT=1,"IP","internet"
Phone = *99***1#
Username = somebody
Password = secret
Stupid Mode = on
Auto Reconnect = off
Carrier Check = no
X
wvdial -C /run/wvdial.conf &
wvdial=$!
await has_address
# Its pppd may have been told nothing of a default route.
ip route replace default dev ppp0
ip -o -4 addr show dev ppp0
curl -sS -m 200 http://10.45.0.1/ | head -1
kill -INT "$wvdial"
wait "$wvdial"
echo "wvdial over"
