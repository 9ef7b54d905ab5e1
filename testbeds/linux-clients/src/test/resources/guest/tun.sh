# pppd over a data call of a testbed whose packets may leave it. OUTSIDE, ECHO and GATEWAY are the test's.
pppd /dev/ttyS0 115200 nodetach debug noauth noipdefault defaultroute usepeerdns +ipv6 user somebody password secret \
  connect "chat -v -E TIMEOUT 30 '' ATZ OK 'AT+CGDCONT=1,\"IPV4V6\",\"internet\"' OK 'ATD*99***1#' CONNECT" &
pppd=$!
await has_way
await has_prefix
cp /etc/ppp/resolv.conf /run/resolv.conf
mount --bind /run/resolv.conf /etc/resolv.conf
ping -c 2 "$OUTSIDE"
ping -6 -c 2 2001:db8:aaaa::1
ping -c 1 "$GATEWAY" | sed 's/^/host: /'
ECHO="$ECHO" bash -c 'exec 3<> "/dev/udp/$ECHO"; echo hello >&3; timeout 200 head -n 1 <&3 | sed "s/^/udp: /"'
getent hosts host.test | sed 's/^/name: /'
getent ahostsv4 outside.example | sed 's/^/name: /'
kill "$pppd"
wait "$pppd"
echo "call over"
