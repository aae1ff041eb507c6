<form method="post" action="/x">
<FORM METHOD=POST action="/x">
