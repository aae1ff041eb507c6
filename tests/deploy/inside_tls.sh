# shellcheck shell=bash
# What a browser sees of TLS, headers and cookies.

head_of() { ask -o /dev/null -D - "$@"; }
handshake() { openssl s_client -connect 127.0.0.1:443 -servername "$SITE" "$@" </dev/null 2>&1; }
status_of() { ask -o /dev/null -w '%{http_code}' "$@"; }

passes "headers-are-read" head_of --http2 /
says "http-2" '^HTTP/2 200'
says "strict-transport-for-a-year" '^strict-transport-security: max-age=31536000; includeSubDomains'
says "nosniff" '^x-content-type-options: nosniff'
says "a-policy-for-content" "^content-security-policy: default-src 'self'"
passes "tls-1-3" handshake -tls1_3
says "is-spoken" 'Protocol *: TLSv1.3|New, TLSv1.3'
passes "tls-1-2" handshake -tls1_2
says "is-spoken-with-forward-secrecy" 'Cipher is ECDHE'
fails "tls-1-1-is-refused" handshake -tls1_1 -cipher 'ALL:@SECLEVEL=0'
fails "a-cipher-without-forward-secrecy-is-refused" handshake -tls1_2 -cipher 'AES256-SHA:@SECLEVEL=0'
passes "plain-http" curl -sS --noproxy '*' -D - -o /dev/null -H "Host: $SITE" http://127.0.0.1/services?a=b
says "is-sent-to-https" '^HTTP/1.1 308'
says "at-the-same-address" "^Location: https://$SITE/services\?a=b"
fails "another-name-gets-no-answer" curl -sS --noproxy '*' -H 'Host: evil.example' http://127.0.0.1/
says "but-a-closed-connection" 'Empty reply|reset by peer'
fails "nor-over-tls" curl -sSk --noproxy '*' --resolve evil.example:443:127.0.0.1 https://evil.example/
fails "the-address-alone-gets-no-handshake" curl -sSk --noproxy '*' https://127.0.0.1/
same "the-name-of-ours-with-a-foreign-host-is-no-answer" \
    "$(ask -o /dev/null -w '%{http_code}' -H 'Host: evil.example' / 2>/dev/null)" 000
passes "a-page-with-a-form" head_of /login
says "gives-a-cookie-bound-to-the-host" '^set-cookie: __Host-[a-z_]+=[^;]+; Path=/; .*Secure'
says "that-scripts-cannot-read" '^set-cookie: .*HttpOnly'
same "no-page-of-the-apps-is-a-file" "$(status_of /../../etc/passwd)" 404
