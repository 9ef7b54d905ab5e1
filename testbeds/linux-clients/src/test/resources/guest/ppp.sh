# pppd over a data call, twice: authenticated by CHAP with both IP versions, then by PAP.
dial() {
  pppd /dev/ttyS0 115200 nodetach debug noauth noipdefault defaultroute usepeerdns +ipv6 \
    user somebody password secret lcp-echo-interval 1 "$@" \
    connect "chat -v -E TIMEOUT 30 '' ATZ OK-ATZ-OK 'AT+CGDCONT=1,\"IPV4V6\",\"internet\"' OK 'ATD*99***1#' CONNECT" &
  pppd=$!
  await has_way
}

dial
await has_prefix
ip -o addr show dev ppp0
cp /etc/ppp/resolv.conf /run/resolv.conf
cat /run/resolv.conf
mount --bind /run/resolv.conf /etc/resolv.conf
ping -c 2 10.45.0.1
curl -sS -m 200 http://host.test/ | head -1
curl -sS -m 200 -o /tmp/bytes -w 'downloaded %{size_download}\n' http://10.45.0.1/bytes/50000
curl -sS -m 200 --data-binary @/tmp/bytes -w ' uploaded\n' http://10.45.0.1/upload
ip -6 route
curl -sS -m 200 -g "http://[2001:db8:45::1]/" | head -1 | sed 's/^/IPv6: /'
sleep 2
kill "$pppd"
wait "$pppd"
echo "first call over"
# DTR is a pty that nobody has open, for long enough to be seen.
sleep 1

dial refuse-chap refuse-mschap refuse-mschap-v2
curl -sS -m 200 http://10.45.0.1/generate_204 -o /dev/null -w 'answered %{http_code}\n'
kill "$pppd"
wait "$pppd"
echo "second call over"
