# pppd over a data call of a testbed whose packets may leave it.
pppd /dev/ttyS0 115200 nodetach debug noauth noipdefault defaultroute usepeerdns +ipv6 user somebody password secret \
  connect "chat -v -E TIMEOUT 20 '' ATZ OK 'AT+CGDCONT=1,\"IPV4V6\",\"internet\"' OK 'ATD*99***1#' CONNECT" &
pppd=$!
await has_way
has_prefix() { ip -6 route show default | grep -q ppp0; }
await has_prefix
cp /etc/ppp/resolv.conf /run/resolv.conf
mount --bind /run/resolv.conf /etc/resolv.conf
ping -c 2 198.51.100.1
ping -6 -c 2 2001:db8:aaaa::1
ping -c 1 10.45.0.1 | sed 's/^/host: /'
bash -c 'exec 3<> /dev/udp/198.51.100.1/4070; echo hello >&3; timeout 10 head -n 1 <&3 | sed "s/^/udp: /"'
getent hosts host.test | sed 's/^/name: /'
getent ahostsv4 outside.example | sed 's/^/name: /'
kill "$pppd"
wait "$pppd"
echo "call over"
