# ModemManager finds a modem by probing serial ports, connects it, and pppd takes the port from there, as NetworkManager has it.
cp -r /lib/udev/rules.d /run/rules
for port in ttyS0 ttyS1; do
  echo "KERNEL==\"$port\", ENV{ID_MM_DEVICE_PROCESS}=\"1\""
done > /run/rules/78-mm-guest.rules
mount --bind /run/rules /lib/udev/rules.d
cat > /run/bus.conf <<'X'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <auth>EXTERNAL</auth>
  <listen>unix:path=/run/dbus/bus</listen>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*" eavesdrop="true"/>
  </policy>
</busconfig>
X
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=/run/dbus/bus
dbus-daemon --config-file=/run/bus.conf --fork
/usr/lib/polkit-1/polkitd --no-debug > /dev/null 2>&1 &
gdbus wait --system org.freedesktop.PolicyKit1
ModemManager --test-no-udev --test-no-qrtr --test-no-suspend-resume --no-auto-scan > /tmp/mm.log 2>&1 &
gdbus wait --system org.freedesktop.ModemManager1
for port in ttyS0 ttyS1; do
  mmcli --report-kernel-event="action=add,subsystem=tty,name=$port,uid=guest"
done
await mmcli -m any
state() { mmcli -m any -K | grep '^modem.generic.state '; }
mmcli -L
mmcli --timeout=100 -m any -e
# In LTE it defines a context of its own beside the attach's: a second connection to the same access point.
mmcli --timeout=100 -m any --simple-connect=apn=internet
state
mmcli -b 0 | grep -E 'connected:|method:|interface:'
port=$(mmcli -b 0 | sed -n 's/.*interface: *//p')
pppd "/dev/$port" 115200 nodetach local noauth noipdefault defaultroute usepeerdns debug user somebody password secret &
pppd=$!
await has_way
ip -o -4 addr show dev ppp0
curl -sS -m 200 http://10.45.0.1/ | head -1
mmcli -m any --3gpp-scan --timeout=120 | grep networks
kill "$pppd"
wait "$pppd"
mmcli --timeout=100 -m any --simple-disconnect
state
echo "ModemManager over"
